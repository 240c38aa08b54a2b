export { leading } from './grade.ts'
export { EvidenceMark, NoEvidence } from './mark.tsx'
