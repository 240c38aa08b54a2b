import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const essTotal = quantity('ess-total', {
  label: 'Epworth Sleepiness Scale',
  unit: '{score}',
  plausible: [0, 24],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Have the patient fill in the Epworth Sleepiness Scale',
  names: [
    'ess summe',
    'ess gesamtwert',
    'ess-summe',
    'ess-score',
    'ess',
    'ess total',
    'ess score',
    'ess total score',
    'epworth',
    'epworth score',
    'epworth total',
    'epworth sleepiness scale score',
    'epworth sleepiness scale total',
    'epworth sleepiness scale total score',
    'epworth-skala',
    'echelle d’epworth',
    'échelle d’epworth',
    'escala de epworth',
  ],
  alterable: true,
})
