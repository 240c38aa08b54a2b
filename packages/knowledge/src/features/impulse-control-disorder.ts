import { flag } from '../case-feature.ts'

export const impulseControlDisorder = flag('impulse-control-disorder', {
  label: 'Impulse-control disorder',
  read: { kind: 'condition', concepts: ['impulse-control-disorder'] },
  ask: 'Ask patient and partner: gambling, shopping, eating, sex or hobbies out of control?',
  names: ['impulse control disorder'],
})
