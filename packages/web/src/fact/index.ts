export { FactLine, Facts } from './fact.tsx'
export { SubjectProvider, useSubject } from './subject.tsx'
export { TruthMark, UnknownMark } from './truth.tsx'
export { valueInWords } from './value.ts'
