import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const venousUlcerIntractable = flag('venous-ulcer-intractable', {
  label: 'A venous ulcer that does not heal',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Look at the ulcer: of venous origin, and open in spite of treatment?',
  names: ['intractable venous ulcer', 'intractable venous ulceration'],
})
