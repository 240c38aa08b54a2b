import { ours, read, unread } from '../basis.ts'
import { lists } from '../criteria.ts'
import { ingredients } from '../ingredients.ts'
import { reason } from '../statement.ts'
import type { Fit } from './fits.ts'

/**
 * What a patient may prefer, and the words by which records call it. Words are matched whole and in
 * lower case. A preference turns no status: it decides between what is otherwise alike.
 */
export const PREFERENCES = {
  'no-daily-drug': ['avoids-daily-drugs', 'avoids daily drugs', 'no daily drugs', 'no daily drug'],
  'no-injection': ['avoids-injections', 'avoids injections', 'no injections', 'fear of needles'],
  'non-drug-first': ['non-drug-first', 'non-drug first', 'wants non-drug first', 'no drugs first'],
  'no-weight-gain': ['fears-weight-gain', 'fears weight gain', 'no weight gain'],
  'drives-at-work': ['drives-at-work', 'drives at work', 'driving at work', 'professional driver'],
} as const

export type Preference = keyof typeof PREFERENCES

export function prefers(preference: Preference) {
  return lists('preferences', ...PREFERENCES[preference])
}

const LIGANDS = ingredients('alpha2delta-ligand')
const DOPAMINERGIC = ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa']
const SEDATING = [...LIGANDS, ...DOPAMINERGIC, ...ingredients('opioid', 'benzodiazepine', 'z-drug')]

const chosen = ours('A preference of the patient decides between what is otherwise alike')

export const WISHES: readonly Fit[] = [
  {
    about: ['rls-drug', ...ingredients('oral-iron')],
    direction: 'against',
    reason: reason(
      'wish.daily.drug',
      'The patient would rather take no drug every day, and this one is.',
      prefers('no-daily-drug'),
      [chosen],
    ),
  },
  {
    about: ingredients('iv-iron'),
    direction: 'for',
    reason: reason(
      'wish.daily.infusion',
      'The patient would rather take no drug every day: this is given once or a few times.',
      prefers('no-daily-drug'),
      [chosen],
    ),
  },
  {
    about: ingredients('iv-iron'),
    direction: 'against',
    reason: reason(
      'wish.injection',
      'The patient would rather have no injection, and this one is.',
      prefers('no-injection'),
      [chosen],
    ),
  },
  {
    about: ['lifestyle', 'device'],
    direction: 'for',
    reason: reason(
      'wish.non-drug',
      'The patient wants to try what is no drug first: it is told before the drugs of the same standing.',
      prefers('non-drug-first'),
      [chosen],
    ),
  },
  {
    about: LIGANDS,
    direction: 'against',
    reason: reason(
      'wish.weight',
      'The patient fears weight gain, and this class adds weight.',
      prefers('no-weight-gain'),
      [unread('LABEL-PREGABALIN'), chosen],
    ),
  },
  {
    about: ['pregabalin'],
    direction: 'against',
    reason: reason(
      'wish.weight.pregabalin',
      'It adds more weight than the others of its class, which the patient fears.',
      prefers('no-weight-gain'),
      [unread('LABEL-PREGABALIN'), chosen],
    ),
  },
  {
    about: SEDATING,
    direction: 'against',
    reason: reason(
      'wish.driving',
      'The patient drives at work, and this may make sleepy: no driving until its effect is known.',
      prefers('drives-at-work'),
      [read('LABEL-HORIZANT', 'Driving'), unread('LABEL-PRAMIPEXOLE', 'Sudden sleep'), chosen],
    ),
  },
]
