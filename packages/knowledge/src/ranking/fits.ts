import { read, unread } from '../basis.ts'
import { all, any, compare } from '../criteria.ts'
import { known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import type { Reason } from '../statement.ts'
import { reason } from '../statement.ts'
import { surely } from '../surely.ts'
import type { About } from './about.ts'

/** Something that speaks for or against a therapy for this patient, beside what it is given for. */
export interface Fit {
  readonly about: About
  readonly direction: 'for' | 'against'
  readonly reason: Reason
}

const misused = any(known('substance-use-disorder'), known('opioid-use-disorder'))

/**
 * Fits with comorbidity that the therapies themselves do not tell. What a therapy says for itself,
 * against itself or as a caution is its fit already, where it rests on another condition.
 */
export const FITS: readonly Fit[] = [
  {
    about: ingredients('alpha2delta-ligand'),
    direction: 'against',
    reason: reason(
      'fit.alpha2delta.edema',
      'The legs are swollen: this class may add to it.',
      known('leg-edema'),
      [unread('MAYO-2021')],
    ),
  },
  {
    about: ['pregabalin'],
    direction: 'against',
    reason: reason(
      'fit.pregabalin.weight',
      'It adds more weight than the others of its class.',
      any(known('obesity'), surely(compare('bmi', '>=', 30, 'kg/m2'))),
      [unread('LABEL-PREGABALIN')],
    ),
  },
  {
    about: ['pregabalin'],
    direction: 'against',
    reason: reason(
      'fit.pregabalin.misuse',
      'A substance use disorder: it is misused more often than the others of its class.',
      misused,
      [unread('MAYO-2021'), unread('LABEL-PREGABALIN', 'Schedule V')],
    ),
  },
  {
    about: ['device', 'buprenorphine', ...ingredients('oral-iron', 'iv-iron')],
    direction: 'for',
    reason: reason(
      'fit.no-misuse',
      'A substance use disorder: this is a choice that does not feed it.',
      misused,
      [unread('MAYO-2021'), unread('OPIOIDS-2018', 'Buprenorphine where an opioid is needed')],
    ),
  },
  {
    about: ingredients('oral-iron'),
    direction: 'against',
    reason: reason(
      'fit.oral-iron.absorption',
      'The gut takes up little: iron by mouth may not arrive.',
      known('malabsorption'),
      [unread('IRLSSG-IRON-2018')],
    ),
  },
  {
    about: ['iron-iv-ferric-carboxymaltose'],
    direction: 'against',
    reason: reason(
      'fit.carboxymaltose.phosphate',
      'Phosphate may fall low with this product: another one is safer where bones are at risk.',
      any(known('vitamin-d-deficiency'), known('hyperparathyroidism'), known('malabsorption')),
      [read('LABEL-FCM', 'Groups at risk of low phosphate'), read('WOLF-2020')],
    ),
  },
  {
    about: ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa'],
    direction: 'against',
    reason: reason(
      'fit.dopaminergic.age',
      'At 65 or over, or frail: hallucinations are likelier.',
      any(known('frailty'), surely(compare('age', '>=', 65, 'a'))),
      [unread('LABEL-PRAMIPEXOLE'), unread('LABEL-ROPINIROLE')],
    ),
  },
  {
    about: ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa'],
    direction: 'against',
    reason: reason(
      'fit.dopaminergic.driving',
      'Fell asleep without warning, and drives: this class may bring it on again.',
      all(known('sudden-sleep'), known('drives')),
      [unread('LABEL-PRAMIPEXOLE'), unread('LABEL-ROPINIROLE')],
    ),
  },
  {
    about: ['pramipexole'],
    direction: 'against',
    reason: reason(
      'fit.pramipexole.kidneys',
      'The kidneys clear it, and they are weak: it rises more slowly, or another drug is chosen.',
      surely(compare('creatinine-clearance', '<', 60, 'mL/min')),
      [unread('LABEL-PRAMIPEXOLE')],
    ),
  },
]
