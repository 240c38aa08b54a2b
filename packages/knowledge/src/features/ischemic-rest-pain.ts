import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const ischemicRestPain = flag('ischemic-rest-pain', {
  label: 'Foot pain at rest, eased by hanging the leg down',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Ask: does pain in the foot at night ease when the leg hangs out of bed?',
  names: ['ischemic rest pain', 'ruheschmerz', 'douleur de repos', 'dolor de reposo'],
})
