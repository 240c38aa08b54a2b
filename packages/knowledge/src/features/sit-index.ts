import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Periodic leg movements awake in an hour of the test, as the report gives it. */
export const sitIndex = quantity('sit-index', {
  label: 'Suggested immobilization test, leg movements',
  unit: '/h',
  plausible: [0, 720],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Read the index of leg movements awake in the report of the suggested immobilization test',
  names: [
    'sit index',
    'sit plmw index',
    'suggested immobilization test',
    'suggested immobilization test index',
  ],
})
