import { flag } from '../case-feature.ts'

export const diffuseMuscleSoreness = flag('diffuse-muscle-soreness', {
  label: 'Diffuse muscle soreness',
  read: { kind: 'answer' },
  ask: 'Ask: are the muscles sore all over, at rest or not?',
  names: ['diffuse muscle soreness'],
})
