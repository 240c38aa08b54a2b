import { words } from '../case-feature.ts'

/** Not among the drugs that failed: at a usual dose, for long enough, they may still help. */
export const triedTooLittle = words('tried-too-little', {
  label: 'Drugs tried at too low a dose or for too short a time',
  read: { kind: 'answer' },
  ask: 'Ask: at which dose and for how long was each drug for the legs tried?',
  names: ['tried too little', 'drugs tried too little'],
})
