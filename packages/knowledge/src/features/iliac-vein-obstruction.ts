import { flag } from '../case-feature.ts'

export const iliacVeinObstruction = flag('iliac-vein-obstruction', {
  label: 'Iliac or caval vein narrowed or closed',
  read: { kind: 'condition', concepts: ['iliac-vein-obstruction'] },
  ask: 'Read iliac veins and vena cava in the duplex report, or the imaging',
  names: ['iliac vein obstruction', 'iliac vein compression'],
})
