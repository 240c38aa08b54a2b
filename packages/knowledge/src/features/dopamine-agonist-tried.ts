import { coded } from '../case-feature.ts'

export const dopamineAgonistTried = coded('dopamine-agonist-tried', {
  label: 'Dopamine agonist tried',
  options: [
    'not-tried',
    'effective',
    'failed',
    'not-tolerated',
    'augmentation',
    'too-low-or-short',
  ],
  read: { kind: 'answer' },
  ask: 'Ask: has pramipexole, ropinirole or rotigotine been tried, and did it help?',
  names: ['dopamine agonist tried'],
  alterable: true,
})
