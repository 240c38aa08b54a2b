import { flag } from '../case-feature.ts'

export const suicidality = flag('suicidality', {
  label: 'Suicidal thoughts',
  read: { kind: 'condition', concepts: ['suicidality'] },
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
