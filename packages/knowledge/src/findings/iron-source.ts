import type { Criterion } from '@legato/rules'
import { unread } from '../basis.ts'
import { all, any, compare, is, yes } from '../criteria.ts'
import type { Way } from '../finding.ts'
import { finding } from '../finding.ts'
import { known, unlessKnown } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { taking } from '../listed.ts'
import { surely } from '../surely.ts'
import { ironKnownLow, kidneyFailure } from './iron-status.ts'

/** Drugs against stomach acid, without which iron is poorly taken up. */
export const acidBlocker = taking(...ingredients('ppi', 'h2-blocker'))

/** What explains it, the gravest first: the first that is on record is told. */
const WAYS: readonly Way[] = [
  way(
    'blood-loss',
    known('blood-loss'),
    'Iron is low, and loss of blood is on record: find where it comes from.',
  ),
  way(
    'menorrhagia',
    known('menorrhagia'),
    'Iron is low, and heavy periods are on record: treat them as well, or the iron will not last.',
  ),
  way(
    'kidneys',
    kidneyFailure,
    'Iron is low in kidney failure, which loses iron and locks it up: nephrology decides.',
  ),
  way(
    'absorption',
    known('malabsorption'),
    'Iron is low, and a disease or an operation of the gut hinders its uptake: iron by mouth may fail.',
  ),
  way(
    'acid-blocker',
    acidBlocker,
    'Iron is low, and a drug against stomach acid hinders its uptake: ask its prescriber whether it is still needed.',
  ),
  way(
    'donation',
    known('blood-donation'),
    'Iron is low, and blood is given: pause until ferritin is above 75 ng/mL.',
  ),
  way(
    'pregnancy',
    any(known('pregnancy'), known('lactation')),
    'Iron is low in pregnancy or breastfeeding, which take more of it.',
  ),
  way('diet', known('low-iron-diet'), 'Iron is low, and the diet holds little of it.'),
]

function way(name: string, when: Criterion, english: string): Way {
  return { when, say: { id: `finding.iron-source-likely.${name}`, english } }
}

/** Of a woman before menopause it is worth asking. */
const bleedsMonthly = all(
  surely(is('sex', 'female')),
  surely(compare('age', '>=', 12, 'a')),
  surely(compare('age', '<', 60, 'a')),
  unlessKnown('postmenopausal'),
)

export const ironSourceLikely = finding('iron-source-likely', {
  label: 'Where low iron may come from',
  when: all(
    ironKnownLow,
    any(...WAYS.map(({ when }) => when), all(bleedsMonthly, yes('menorrhagia'))),
  ),
  say: {
    met: 'Iron is low, and something on record may explain it.',
    'not-met': 'Nothing on record explains low iron, or iron is not known to be low.',
    undetermined: 'Iron is low, and heavy periods were not asked about.',
  },
  ways: WAYS,
  basis: [unread('STANDARD-PRACTICE', 'Causes of low iron; a search for bleeding is not spared')],
})
