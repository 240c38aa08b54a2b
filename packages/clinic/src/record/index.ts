export type { Actor, Purpose, Role, Verb } from './actor.ts'
export type { Permission, Target } from './authorize.ts'
export { authorize } from './authorize.ts'
export type {
  Assembled,
  AssembledRecord,
  Decision,
  Doubt,
  Existing,
  ImportPlan,
  Means,
} from './import-plan.ts'
export type { PatientRecord } from './patient-record.ts'
export type {
  Answer,
  ImportSummary,
  Kept,
  PatientQuery,
  PatientSummary,
  Repository,
  Write,
} from './repository.ts'
