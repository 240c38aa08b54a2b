import { flag } from '../case-feature.ts'

/** Movements asleep that disturb sleep, without RLS. */
export const periodicLimbMovementDisorder = flag('periodic-limb-movement-disorder', {
  label: 'Periodic limb movement disorder',
  read: { kind: 'condition', concepts: ['periodic-limb-movement-disorder'] },
  ask: 'Look for a diagnosis of periodic limb movement disorder by polysomnography',
  names: ['plmd', 'periodic limb movement disorder'],
})
