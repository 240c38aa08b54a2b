export { consentSheet } from './document/consent-sheet.ts'
export type {
  Block,
  Content,
  Document,
  DocumentKind,
  DocumentPatient,
  Figure,
  Standing,
  Table,
  Tone,
} from './document/document.ts'
export { examBlocks, examReport } from './document/exam-report.ts'
export type { Issue } from './document/issue.ts'
export { type NightToTell, nightReport } from './document/night-report.ts'
export { parseContent } from './document/parse.ts'
export { payerLetter } from './document/payer-letter.ts'
export { identityOf, standingOf } from './document/said.ts'
export {
  type Due,
  type DueKind,
  type DueWord,
  duesAfter,
  duesAgreed,
  type Reminding,
  remindersOf,
  type ToldDue,
  toldDue,
  withWord,
} from './due/index.ts'
export { cqlLibrary, LIBRARY, notExpressed } from './exchange/cql.ts'
export type { Definition } from './exchange/definitions.ts'
export { definitionsOf } from './exchange/definitions.ts'
export { planDefinitions } from './exchange/plan-definition.ts'
export type { PatientSheet, SheetItem, SheetSection } from './patient-sheet.ts'
export { patientSheet } from './patient-sheet.ts'
export { proposalBundle } from './proposal-bundle.ts'
