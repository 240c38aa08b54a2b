import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const veinHistoryExamined = flag('vein-history-examined', {
  label: 'History and examination of the legs are written down',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Write down history and examination of both legs',
  names: ['vein history examined'],
})
