import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const shorterRestLatency = flag('shorter-rest-latency', {
  label: 'Symptoms come sooner at rest',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: do symptoms come sooner after sitting down than before treatment?',
  names: ['shorter rest latency'],
})
