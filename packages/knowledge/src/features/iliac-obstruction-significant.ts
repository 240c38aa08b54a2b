import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const iliacObstructionSignificant = flag('iliac-obstruction-significant', {
  label: 'The narrowing of the iliac or caval vein is significant',
  read: { kind: 'answer' },
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Ask vascular medicine: at least half of the area lost, or a velocity ratio of 2.5 or more',
  names: ['significant iliac obstruction', 'iliac obstruction significant'],
})
