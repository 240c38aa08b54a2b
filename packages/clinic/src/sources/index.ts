export {
  type ExamFile,
  type ExamFileOptions,
  type ExamNote,
  type FoundExam,
  type FoundImage,
  type NoExam,
  readExamFile,
} from './exam-file.ts'
export { type Comparison, comparePatient } from './exam-patient.ts'
export { examsIn, isExamReport, type ReceivedExam } from './exam-received.ts'
export {
  CASE_FEATURE,
  EXAM_REPORT,
  type ExamOf,
  type ExamStatus,
  examResources,
} from './exam-resources.ts'
export {
  isNightReport,
  type NightOf,
  nightBundle,
  nightResources,
  registeredNight,
} from './night.ts'
export { compareRecorded, type RecordedComparison } from './night-patient.ts'
export { nightScoredIn, withNightScored } from './night-scored.ts'
export { type Parsed, parse } from './parse.ts'
export { patientKeysOf } from './patient-keys.ts'
export { type Envelope, isLineDelimited, receive, receiveLine, receiveParts } from './receive.ts'
export type { Received, ReceivedResource, Unread } from './received.ts'
