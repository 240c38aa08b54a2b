import { quantity } from '../case-feature.ts'

/** The newest total score at least a week older than the present one. */
export const irlsPrevious = quantity('irls-previous', {
  label: 'Previous IRLS',
  unit: '{score}',
  plausible: [0, 40],
  read: { kind: 'derived', from: [] },
  ask: 'Look for an earlier IRLS',
})
