import type { CivilDate, ResourceRef } from '@legato/values'

export const DUE_KINDS = ['follow-up', 'request', 'activity', 'appointment'] as const
/** A rule that counts from what was done; what was ordered; a step of a care plan; a visit. */
export type DueKind = (typeof DUE_KINDS)[number]

/** Something that is to be done for a patient by what was agreed or recorded. */
export interface Due {
  readonly kind: DueKind
  /** One thing of one patient; with the day where the same comes again. */
  readonly key: string
  readonly say: string
  readonly from: CivilDate
  readonly to: CivilDate
  /** Why: the resource from which it follows. */
  readonly source: ResourceRef | undefined
  /** The resource that shows it done. */
  readonly done?: ResourceRef
}
