import { flag } from '../case-feature.ts'

/** For a child who cannot yet tell: the possible category of the pediatric criteria. */
export const behaviorRelievedByMovement = flag('behavior-relieved-by-movement', {
  label: 'Discomfort seen in behavior and relieved by movement',
  read: { kind: 'answer' },
  ask: 'Ask the caregiver: does the child rub, kick or walk at rest, and settle by moving?',
  names: ['behavior relieved by movement'],
})
