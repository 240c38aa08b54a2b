import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const exerciseAbiFalls = flag('exercise-abi-falls', {
  label: 'Ankle-brachial index falls on exercise',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure the ankle-brachial index on a treadmill',
  names: ['exercise abi falls', 'exercise abi abnormal'],
})
