import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const couldBecomePregnant = flag('could-become-pregnant', {
  label: 'Could become pregnant',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask whether a pregnancy is possible or wished for',
  names: ['childbearing potential', 'gebärfähig'],
})
