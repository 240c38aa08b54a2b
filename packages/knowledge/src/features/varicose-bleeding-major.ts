import { flag } from '../case-feature.ts'

export const varicoseBleedingMajor = flag('varicose-bleeding-major', {
  label: 'A heavy bleeding from a varicose vein',
  read: { kind: 'answer' },
  ask: 'Ask: was a bleeding from a varicose vein heavy, or was blood given?',
  names: ['major varicose bleeding', 'significant varicose hemorrhage'],
})
