import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const deepVeinObstruction = flag('deep-vein-obstruction', {
  label: 'A deep vein of the leg or pelvis is closed or narrowed',
  read: { kind: 'answer' },
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read compressibility and flow of the deep veins in the duplex report',
  names: ['deep vein obstruction', 'deep venous obstruction'],
})
