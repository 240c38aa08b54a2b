import { quantity } from '../case-feature.ts'

/** The last total score from before the drugs now taken against RLS, or as somebody noted it. */
export const irlsBeforeTreatment = quantity('irls-before-treatment', {
  label: 'IRLS before treatment',
  unit: '{score}',
  plausible: [0, 40],
  read: { kind: 'answer' },
  ask: 'Look in earlier letters for the IRLS before treatment',
  names: [
    'irls baseline',
    'irls at baseline',
    'baseline irls',
    'irls before treatment score',
    'irls vor behandlung',
  ],
})
