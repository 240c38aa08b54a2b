import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const recentDoseIncrease = flag('recent-dose-increase', {
  label: 'Dose raised in the last months',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: was the dose raised in the last three months?',
  names: ['recent dose increase'],
})
