import { read, unread } from '../../basis.ts'
import { all, any, isKnown, lists, not } from '../../criteria.ts'
import { augmentationEstablished, augmentationSuspected } from '../../findings/augmentation.ts'
import { known, rlsConcern, unlessKnown } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { step } from '../../ladder.ts'
import { advice } from '../advice.ts'

const taken = all(
  isKnown('current-drugs'),
  lists('current-drugs', ...ingredients('dopamine-agonist', 'levodopa')),
  unlessKnown('parkinson-disease'),
)

const nothingFromBefore = not(
  any(known('pre-treatment-baseline'), isKnown('symptom-onset-before-treatment')),
)

/** What is looked for when RLS augmentation is suspected, and what must be asked before it can be. */
export const augmentationWorkup = advice('workup-augmentation', {
  kind: 'workup',
  therapy: 'work-up of RLS augmentation',
  label: 'Look into RLS augmentation',
  concerns: all(rlsConcern, taken, any(augmentationSuspected, nothingFromBefore)),
  ladder: [
    step('workup.augmentation.suspected', 'recommended', {
      say: 'RLS augmentation is suspected. Test ferritin and transferrin saturation, look for new drugs that worsen RLS, lost sleep and doses above the label, and tell it from rebound, tolerance and the course of the disease.',
      when: augmentationEstablished,
      basis: [unread('AUGMENTATION-2016', 'Work-up when a question of the screen is answered yes')],
    }),
    step('workup.augmentation.baseline', 'consider', {
      say: 'On a dopaminergic drug, and nothing on record from before treatment: look in earlier letters, or ask and write down, at what hour symptoms began, how strong they were and where. Without it nobody can say that there is no RLS augmentation.',
      when: nothingFromBefore,
      basis: [
        read('AUGMENTATION-2016', 'Worsening against the time before treatment'),
        unread('MAX-PLANCK-2007', 'Hours earlier than before treatment'),
      ],
    }),
  ],
  basis: [unread('AUGMENTATION-2016')],
})
