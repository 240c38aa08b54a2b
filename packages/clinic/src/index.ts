/**
 * The hall: the way from a patient's record to a plan, in one step. Each room has a door of its
 * own for those who need what lies between.
 */

export { type Diary, diaryFor, type KeptNight, type UsualDose } from './diary-for.ts'
export { type DocumentOrder, documentFor, policiesFor } from './document-for.ts'
export { nightDocument } from './night-document.ts'
export { diffFor, type PlanRequest, planFor, whyFor } from './plan-for.ts'
export { type NightRaster, rasterFor } from './raster-for.ts'
export { remindersFor } from './reminders-for.ts'
export { surveillanceFor } from './surveillance-for.ts'
export { timelineFor } from './timeline-for.ts'
