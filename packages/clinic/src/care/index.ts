export type { PatientSheet, SheetItem, SheetSection } from './patient-sheet.ts'
export { patientSheet } from './patient-sheet.ts'
export { proposalBundle } from './proposal-bundle.ts'
