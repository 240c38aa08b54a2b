import { flag } from '../case-feature.ts'

export const suicidality = flag('suicidality', {
  label: 'Suicidal thoughts',
  read: { kind: 'condition', concepts: ['suicidal-ideation'] },
  ask: 'Ask about thoughts of death or self-harm',
  names: [
    'suicidality',
    'suicidal ideation',
    'suizidgedanken',
    'suizidalität',
    'idées suicidaires',
    'ideación suicida',
  ],
})
