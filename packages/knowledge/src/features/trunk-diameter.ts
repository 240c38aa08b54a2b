import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Below the junction, not at it; of both legs the wider. No guideline asks for a least width. */
export const trunkDiameter = quantity('trunk-diameter', {
  label: 'Diameter of a superficial trunk below its junction, widest',
  unit: 'mm',
  plausible: [0.5, 40],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the diameter of the saphenous vein below its junction in the duplex report',
  names: ['trunk diameter', 'gsv diameter', 'ssv diameter', 'saphenous vein diameter'],
})
