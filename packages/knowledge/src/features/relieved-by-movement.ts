import { flag } from '../case-feature.ts'

/** IRLSSG criterion 3. */
export const relievedByMovement = flag('relieved-by-movement', {
  label: 'Relieved by movement',
  read: { kind: 'answer' },
  ask: 'Ask: does walking or stretching help, at least while you keep moving?',
  names: [
    'relieved by movement',
    'relief by movement',
    'besserung durch bewegung',
    'soulagement par le mouvement',
    'alivio con el movimiento',
  ],
})
