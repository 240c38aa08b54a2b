import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const venousLifeInterference = flag('venous-life-interference', {
  label: 'Vein disease interferes with life, moderately or more',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask: do swelling, heaviness or pain that raising the leg relieves keep you from work or walking?',
  names: ['venous life interference'],
})
