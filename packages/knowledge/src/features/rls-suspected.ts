import { flag } from '../case-feature.ts'

/** A Condition that is provisional, differential or unconfirmed, or a text that doubts. Reason enough to ask and to test. */
export const rlsSuspectedByOther = flag('rls-suspected', {
  label: 'RLS suspected by another clinician',
  read: { kind: 'derived', from: [] },
  ask: 'Look for the suspicion in earlier letters',
})
