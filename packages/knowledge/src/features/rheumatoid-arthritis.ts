import { flag } from '../case-feature.ts'

export const rheumatoidArthritis = flag('rheumatoid-arthritis', {
  label: 'Rheumatoid arthritis',
  read: { kind: 'condition', concepts: ['rheumatoid-arthritis'] },
  ask: 'Ask: rheumatoid arthritis, joints stiff in the morning?',
  names: [
    'rheumatoid arthritis',
    'rheumatoide arthritis',
    'polyarthrite rhumatoïde',
    'artritis reumatoide',
  ],
})
