import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, includes, is, yes } from '../../criteria.ts'
import { adult, known } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingOtherSedative } from '../../taking.ts'
import { depressed, severeHeartFailure, suicidal, wouldBeThird } from './states.ts'

/** What forbids every ligand. */
export function ligandForbids(drug: string): readonly Reason[] {
  return [
    reason('alpha2delta.forbids.allergy', 'Allergic to this drug.', includes('allergies', drug), [
      unread('LABEL-GABAPENTIN'),
      unread('LABEL-PREGABALIN'),
    ]),
    reason(
      'alpha2delta.forbids.first-trimester',
      'Not in the first trimester.',
      all(known('pregnancy'), is('trimester', 'first')),
      [unread('PREGNANCY-2015'), read('CHEST-2020', 'Evidence insufficient')],
      { safety: 'S32', mustKnow: true },
    ),
  ]
}

const breathing: readonly Reason[] = [
  reason(
    'alpha2delta.cautions.opioids',
    'Together with an opioid it may stop breathing: the lowest dose, naloxone at home, and never both begun in one week.',
    includes('current-drugs', ...ingredients('opioid')),
    [read('FDA-2019-GABAPENTINOIDS'), ours('Not both in one week')],
    { safety: 'S11' },
  ),
  reason(
    'alpha2delta.cautions.sedatives',
    'Together with another sedating drug it weakens breathing and balance: the lowest dose, and never both begun in one week.',
    takingOtherSedative,
    [read('FDA-2019-GABAPENTINOIDS'), ours('Not both in one week')],
    { safety: 'S11' },
  ),
  reason(
    'alpha2delta.cautions.lungs',
    'COPD or respiratory failure: breathing may weaken; lowest dose.',
    any(known('copd'), known('respiratory-failure')),
    [read('FDA-2019-GABAPENTINOIDS')],
    { safety: 'S11' },
  ),
  reason(
    'alpha2delta.cautions.apnea',
    'Sleep apnea: treat it first; breathing may weaken.',
    known('sleep-apnea'),
    [unread('FDA-2019-GABAPENTINOIDS', 'Apnea is not named in what was read')],
    { safety: 'S11' },
  ),
  reason(
    'alpha2delta.cautions.alcohol',
    'Alcohol adds to sedation; with gabapentin enacarbil it releases the dose at once.',
    known('alcohol-use'),
    [read('LABEL-HORIZANT')],
    { safety: 'S11' },
  ),
  reason(
    'alpha2delta.cautions.age',
    'Aged 65 or over: half the starting dose; sedation, falls, breathing.',
    surely(compare('age', '>=', 65, 'a')),
    [read('FDA-2019-GABAPENTINOIDS', 'Older people')],
    { safety: 'S11' },
  ),
]

const others: readonly Reason[] = [
  reason(
    'alpha2delta.cautions.falls',
    'Falls or an unsteady gait: it may make them worse.',
    any(known('falls'), known('gait-instability')),
    [unread('MAYO-2021')],
    { safety: 'S42' },
  ),
  reason(
    'alpha2delta.cautions.third',
    'A third kind of drug that acts on the brain, at 65 or over: falls and confusion. Agree first with the prescribers which of the others can go.',
    wouldBeThird,
    [unread('BEERS-2023'), ours('Safety rule S42')],
    { safety: 'S42' },
  ),
  reason(
    'alpha2delta.cautions.obesity',
    'Adds weight.',
    any(known('obesity'), surely(compare('bmi', '>=', 30, 'kg/m2'))),
    [unread('MAYO-2021')],
  ),
  reason(
    'alpha2delta.cautions.mood',
    'Depression: watch mood; the class carries a warning of suicidal thoughts.',
    any(known('depression'), depressed, suicidal),
    [read('ALLEN-2014', 'Suicidal thoughts in the trial')],
    { safety: 'S14' },
  ),
  reason(
    'alpha2delta.cautions.misuse',
    'A substance use disorder: may be misused.',
    any(known('substance-use-disorder'), known('opioid-use-disorder')),
    [unread('MAYO-2021')],
  ),
  reason(
    'alpha2delta.cautions.heart',
    'Heart failure or marked edema: it retains water.',
    any(severeHeartFailure, known('heart-failure')),
    [unread('LABEL-PREGABALIN')],
    { safety: 'S16' },
  ),
  reason(
    'alpha2delta.cautions.driving',
    'No driving or machines until its effect is known.',
    adult,
    [read('LABEL-HORIZANT', 'Driving')],
    { safety: 'S23' },
  ),
  reason(
    'alpha2delta.cautions.pregnancy',
    'In pregnancy not in the first trimester, and later only with obstetrics.',
    all(
      is('sex', 'female'),
      compare('age', '>=', 12, 'a'),
      compare('age', '<=', 55, 'a'),
      any(yes('pregnancy'), yes('could-become-pregnant')),
    ),
    [unread('PREGNANCY-2015')],
    { safety: 'S32' },
  ),
  reason(
    'alpha2delta.cautions.dialysis',
    'On dialysis even low doses went with confusion and falls (hazard about 1.3 to 1.5).',
    surely(is('dialysis', 'hemodialysis', 'peritoneal')),
    [unread('STANDARD-PRACTICE', 'Ishida, J Am Soc Nephrol 2018')],
  ),
]

export const ligandCautions: readonly Reason[] = [...breathing, ...others]
