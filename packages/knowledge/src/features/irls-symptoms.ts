import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Items 1, 2, 4, 6, 7 and 8; worked out where they are on record. */
export const irlsSymptoms = quantity('irls-symptoms', {
  label: 'IRLS symptoms subscale',
  unit: '{score}',
  plausible: [0, 24],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Enter the ten item scores of the IRLS',
  names: ['irls symptom subscale', 'irls symptoms subscale score'],
  alterable: true,
})
