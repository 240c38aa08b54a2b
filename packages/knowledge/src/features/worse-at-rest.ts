import { flag } from '../case-feature.ts'

/** IRLSSG criterion 2. */
export const worseAtRest = flag('worse-at-rest', {
  label: 'Begins or worsens at rest',
  read: { kind: 'answer' },
  ask: 'Ask: does it begin or grow worse when you sit or lie still?',
  names: [
    'worse at rest',
    'begins or worsens at rest',
    'verschlechterung in ruhe',
    'aggravation au repos',
    'empeora en reposo',
  ],
})
