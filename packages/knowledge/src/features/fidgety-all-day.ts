import { flag } from '../case-feature.ts'

export const fidgetyAllDay = flag('fidgety-all-day', {
  label: 'Fidgety all day',
  read: { kind: 'answer' },
  ask: 'Ask: restless all day from worry or a lack of attention, hands and mind as much as legs?',
  names: ['fidgety all day long', 'fidgeting all day'],
})
