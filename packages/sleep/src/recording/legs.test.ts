import { expect, test } from 'vitest'
import { legNamed } from './legs.ts'

// Labels as recorders, laboratories and public data sets write them.
test.each([
  ['LAT', 'left'],
  ['RAT', 'right'],
  ['Leg L', 'left'],
  ['Leg/R', 'right'],
  ['LLEG', 'left'],
  ['RLEG', 'right'],
  ['LLEG1-LLEG2', 'left'],
  ['EMG LLeg', 'left'],
  ['EMG RLeg+-RLeg-', 'right'],
  ['TIB li', 'left'],
  ['TIB re', 'right'],
  ['Tib ant.li.', 'left'],
  ['PLM r', 'right'],
  ['PLMl', 'left'],
  ['PLMr', 'right'],
  ['EMG PLM Right', 'right'],
  ['L Tibialis', 'left'],
  ['R-TA', 'right'],
  ['EMG TA L', 'left'],
  ['LegL', 'left'],
  ['Left Leg', 'left'],
  ['Bein li ä', 'left'],
  ['Bein re', 'right'],
  ['Jambe G', 'left'],
  ['Jambe droite', 'right'],
  ['JAMBE D', 'right'],
  ['Pierna izq', 'left'],
  ['Pierna D', 'right'],
  ['Gamba sx', 'left'],
  ['Gamba DX', 'right'],
  ['Perna esquerda', 'left'],
  ['Been links', 'left'],
  ['Vänster ben', 'left'],
  ['Noga prawa', 'right'],
  ['EMG Leg1 L', 'left'],
])('%s is the %s leg', (label, side) => {
  expect(legNamed(label)).toEqual({ side })
})

test.each(['Leg', 'PLM1', 'EMG Tib', 'Legs', 'Leg L-Leg R', 'Tibialis'])(
  '%s is a leg without a side',
  (label) => expect(legNamed(label)).toEqual({}),
)

test.each([
  'EEG Fpz-Cz',
  'EMG submental',
  'EMG chin',
  'EOG lat',
  'EOG L',
  'Light',
  'Left Arm',
  'Leg L Imp',
  'Leg L Acc X',
  'ECG LA',
  'Temp rectal',
  'SpO2',
  'R',
  'EDF Annotations',
  'Event marker',
  'Plethysmogram',
  '',
])('"%s" is no leg', (label) => expect(legNamed(label)).toBeUndefined())
