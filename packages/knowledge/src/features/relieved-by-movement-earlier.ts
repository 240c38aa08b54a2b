import { flag } from '../case-feature.ts'

/** IRLSSG criterion 3 in very severe disease: relief may be gone but must have been there. */
export const relievedByMovementEarlier = flag('relieved-by-movement-earlier', {
  label: 'Once relieved by movement',
  read: { kind: 'answer' },
  ask: 'Ask: if moving no longer helps, did it help in earlier years?',
  names: ['relieved by movement earlier', 'relief by movement in the past'],
})
