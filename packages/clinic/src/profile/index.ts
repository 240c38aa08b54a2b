export type { CaseFeatures, CurrentDrug, UnreadFact } from './case-features.ts'
export { describe } from './describe.ts'
export { CASE_FEATURE } from './lookup.ts'
export { profileMessages } from './notes.ts'
