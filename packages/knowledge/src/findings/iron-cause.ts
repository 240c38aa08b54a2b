import { ours, read, unread } from '../basis.ts'
import { all, any, compare, is, not } from '../criteria.ts'
import { finding } from '../finding.ts'
import { adult, known, rlsSuspected, unlessKnown } from '../gate.ts'
import { surely } from '../surely.ts'
import { anemic, storesEmpty } from './anemia.ts'
import {
  ferritinAtMost75,
  feverLately,
  inflamed,
  infusedLately,
  ironLowChild,
  kidneyFailure,
} from './iron-status.ts'

/** S8 and S9: a ferritin that cannot be taken at its word. */
export const ferritinUnreliable = finding('ferritin-unreliable', {
  label: 'Ferritin not to be relied on',
  when: any(infusedLately, inflamed, feverLately, known('inflammation')),
  say: {
    met: 'Ferritin ({ferritin}) cannot be relied on: after an infusion within four weeks or with inflammation it is too high. A value above 75 does not show that iron is enough; go by transferrin saturation ({tsat}).',
    'not-met': 'Nothing on record makes ferritin unreliable.',
    undetermined: 'Whether ferritin can be relied on is not known.',
  },
  basis: [
    read('BMJ-BEST-PRACTICE', 'Ferritin is an acute-phase protein'),
    unread('STANDARD-PRACTICE', 'Ferritin is falsely high for four weeks after an infusion'),
    ours('Safety rules S8 and S9; CRP above 5 mg/L counts as raised'),
  ],
  alsoAsk: ['crp'],
})

/** Past the age at which periods may explain it. Used only where nobody noted menopause. */
const pastMenopause = any(
  known('postmenopausal'),
  all(is('sex', 'female'), compare('age', '>=', 60, 'a')),
)

/**
 * Ferritin itself is low, or stores are empty behind inflammation: a low saturation alone asks
 * other questions, and in kidney failure it is the kidneys'.
 */
const storesLow = any(
  all(adult, ferritinAtMost75),
  ironLowChild,
  all(anemic, storesEmpty, not(kidneyFailure)),
)

/** Below 45 ng/mL stores are empty by most definitions; up to 75 iron is low for RLS alone. */
export const ferritinDeficient = surely(compare('ferritin', '<', 45, 'ng/mL'))

/** Known to be low it counts without RLS as well; what is not known is asked for RLS only. */
const ferritinKnownAtMost100 = surely(compare('ferritin', '<=', 100, 'ng/mL'))

/** S7: low iron in a man, after menopause, or with anemia wants its cause. */
export const ironSourceUnexplained = finding('iron-source-unexplained', {
  label: 'Low iron without a known cause',
  when: all(
    storesLow,
    any(rlsSuspected, ferritinKnownAtMost100),
    any(all(adult, is('sex', 'male')), pastMenopause, anemic),
    unlessKnown('iron-deficiency-explained'),
  ),
  say: {
    met: 'Low iron without a known cause (ferritin {ferritin}, hemoglobin {hemoglobin}): ask about bleeding, donation and diet; below 45 ng/mL or with anemia look for bleeding of gut and urinary tract and for celiac disease.',
    'not-met': 'No unexplained low iron of the kind that wants a search for bleeding.',
    undetermined: 'Whether low iron wants a search for its cause cannot be told yet.',
  },
  ways: [
    {
      when: known('pregnancy'),
      say: {
        id: 'finding.iron-source-unexplained.pregnant',
        english:
          'Low iron in pregnancy, which takes iron (ferritin {ferritin}, hemoglobin {hemoglobin}): ask about bleeding, donation, diet and gut as well.',
      },
    },
  ],
  basis: [
    unread('STANDARD-PRACTICE', 'Safety rule S7: standard practice in iron deficiency'),
    ours('Ferritin below 45 ng/mL, or anemia; in kidney failure ferritin alone'),
  ],
})
