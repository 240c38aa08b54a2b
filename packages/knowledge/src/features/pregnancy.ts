import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const pregnancy = flag('pregnancy', {
  label: 'Pregnancy',
  read: { kind: 'condition', concepts: ['pregnancy', 'restless-legs-in-pregnancy'] },
  maxAge: { days: 294, basis: ours('42 weeks: no pregnancy lasts longer') },
  ask: 'Ask about pregnancy, and test where it is possible',
  loinc: '82810-3',
  names: [
    'pregnancy status',
    'pregnant',
    'schwanger',
    'schwangerschaft',
    'grossesse',
    'enceinte',
    'embarazo',
    'embarazada',
  ],
})
