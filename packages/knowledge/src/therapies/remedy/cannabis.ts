import { ours, unread } from '../../basis.ts'
import { any, compare } from '../../criteria.ts'
import { known } from '../../gate.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingSedativeBeside } from '../../taking.ts'
import { remedy } from './remedy.ts'

const GERMAN = unread('S2K-2022', 'Cannabinoids are not recommended')
const HARMS = unread('STANDARD-PRACTICE', 'Harms of cannabis')

const CANNABIS = ['cannabis', 'cannabidiol', 'dronabinol', 'nabilone', 'nabiximols']

/** Often tried, hardly studied, and counted among the sedating drugs. */
export const cannabis = remedy({
  name: 'cannabis',
  label: 'Cannabis and CBD',
  taken: CANNABIS,
  asked: ['cannabis', 'marijuana', 'cbd', 'cannabidiol', 'thc', 'medical cannabis'],
  say: 'Small reports, no trial that settles it; the German guideline does not recommend it. Ask how much, how often and what it replaces, without blame; it counts among the sedating drugs of this plan.',
  basis: [GERMAN, ours('No controlled trial in RLS was found among our sources')],
  forbids: [
    reason(
      'remedy.cannabis.young',
      'Under 25, pregnant or breastfeeding: harm to the growing brain is too likely.',
      any(surely(compare('age', '<', 25, 'a')), known('pregnancy'), known('lactation')),
      [HARMS, ours('25 years')],
    ),
    reason(
      'remedy.cannabis.psychosis',
      'Psychosis or hallucinations on record: cannabis makes them worse.',
      any(known('psychosis'), known('hallucinations')),
      [HARMS],
    ),
  ],
  cautions: [
    reason(
      'remedy.cannabis.sedatives',
      'Another sedating drug is taken beside it: sleepiness, falls and weak breathing add up.',
      takingSedativeBeside(...CANNABIS),
      [HARMS],
    ),
    reason('remedy.cannabis.driving', 'Drives: not on the day of use.', known('drives'), [HARMS]),
    reason(
      'remedy.cannabis.misuse',
      'A substance use disorder is on record.',
      known('substance-use-disorder'),
      [HARMS],
    ),
    reason(
      'remedy.cannabis.heart',
      'Angina or coronary disease: smoked cannabis strains the heart.',
      any(known('angina'), known('unstable-angina')),
      [HARMS],
    ),
  ],
})
