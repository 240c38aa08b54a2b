import type { Surroundings } from './found.ts'

/** What reading a search depends on beside its text. */
export interface Asking extends Surroundings {
  /** The present, in ms since 1970: `ap` asks how far away a date is. Without it, not far. */
  readonly now?: number
}
