export type { ArteryFinding, Brachial, Pressures, Waveform } from './artery-finding.ts'
export { WAVEFORMS } from './artery-finding.ts'
export type { Exam, LegExam, Protocol, Unmapped } from './exam.ts'
export { EXAM_SCHEMA, PROTOCOLS } from './exam.ts'
export type { Imaging } from './imaging.ts'
export { METHODS, RESULTS } from './imaging.ts'
export type { Problem, ProblemKind } from './problem.ts'
export { PROBLEM_KINDS } from './problem.ts'
export { ASKED_BY, lacking } from './protocol.ts'
export type { ReadExam } from './read.ts'
export { readExam } from './read.ts'
export type { Vcss, Villalta } from './scales.ts'
export { FONTAINE } from './scales.ts'
export { EXAM_JSON_SCHEMA } from './schema.ts'
export type {
  Landmark,
  Position,
  Provocation,
  Technique,
  Treated,
  TreatedState,
} from './technique.ts'
export { LANDMARKS, POSITIONS, PROVOCATIONS, TECHNIQUES, TREATED_STATES } from './technique.ts'
export type { PerforatorFinding, ThermalExtension, VeinFinding } from './vein-finding.ts'
export {
  AUGMENTATIONS,
  COMPRESSIBILITIES,
  PHASICITIES,
  THROMBI,
  VARIANTS,
} from './vein-finding.ts'
