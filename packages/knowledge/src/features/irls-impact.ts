import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Items 5, 9 and 10; worked out where they are on record. */
export const irlsImpact = quantity('irls-impact', {
  label: 'IRLS impact subscale',
  unit: '{score}',
  plausible: [0, 12],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Enter the ten item scores of the IRLS',
  names: ['irls impact subscale score'],
  alterable: true,
})
