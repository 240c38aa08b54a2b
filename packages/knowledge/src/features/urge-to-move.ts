import { flag } from '../case-feature.ts'

/** IRLSSG criterion 1. */
export const urgeToMove = flag('urge-to-move', {
  label: 'Urge to move the legs',
  read: { kind: 'answer' },
  ask: 'Ask: do you feel an urge to move your legs, with or without unpleasant feelings in them?',
  names: [
    'urge to move',
    'urge to move legs',
    'urge to move the legs',
    'bewegungsdrang',
    'bewegungsdrang der beine',
    'besoin de bouger les jambes',
    'necesidad de mover las piernas',
  ],
})
