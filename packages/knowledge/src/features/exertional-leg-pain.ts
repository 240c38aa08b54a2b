import { flag } from '../case-feature.ts'

export const exertionalLegPain = flag('exertional-leg-pain', {
  label: 'Leg pain on walking',
  read: { kind: 'condition', concepts: ['peripheral-arterial-disease'] },
  ask: 'Ask: does walking bring the pain on, and rest relieve it?',
  names: ['exertional leg pain'],
})
