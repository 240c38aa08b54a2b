import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Points by which the total rose; below zero it fell. */
export const irlsRiseAfterClosure = quantity('irls-rise-after-closure', {
  label: 'Rise of the IRLS since a vein was closed',
  unit: '{score}',
  plausible: [-40, 40],
  read: { kind: 'derived', from: ['irls-total', 'vein-closure', 'days-since-vein-closure'] },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Compare the IRLS with the one before the vein was closed',
  names: ['irls rise after closure', 'irls change after vein closure'],
})
