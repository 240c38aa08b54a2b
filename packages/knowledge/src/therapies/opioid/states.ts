import type { Criterion } from '@legato/rules'
import { kindsBesideOpioids } from '../../brain-drugs.ts'
import {
  all,
  any,
  atLeast,
  compare,
  includes,
  is,
  isKnown,
  lists,
  not,
  yes,
} from '../../criteria.ts'
import { augmentationEstablished } from '../../findings/augmentation.ts'
import { onDialysis } from '../../findings/renal.ts'
import { adult, known, knownNot, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { surely } from '../../surely.ts'
import { takingLigand } from '../../taking.ts'
import { sisterFailed, startsLow, triedInVain } from '../alpha2delta/states.ts'

/** States of a patient on which an opioid turns; the list of drugs counts as far as it was read. */

const opioids = ingredients('opioid')

/** Refractory by OPI18, as far as the record goes: a ligand or an agonist failed, harmed or augmented. */
export const refractoryKnown = any(
  triedInVain,
  sisterFailed,
  surely(is('dopamine-agonist-tried', 'failed', 'not-tolerated', 'augmentation')),
  surely(lists('failed-drugs', ...ingredients('dopamine-agonist'))),
  known('augmentation-asserted'),
  augmentationEstablished,
)

/** The gate of every opioid: refractory RLS of an adult. Nobody else is spoken to of opioids. */
export const opioidConcern = all(refractoryKnown, rlsConcern, adult)

/** One of the three opioids that were studied in RLS did not do. */
export const studiedOpioidFailed = surely(
  lists('failed-drugs', 'oxycodone', 'methadone', 'buprenorphine'),
)

/** S25: a fair trial of a ligand, or a reason why it cannot be had. Not asked is not settled. */
export const ligandSettled = any(
  is('alpha2delta-tried', 'effective', 'failed', 'not-tolerated'),
  sisterFailed,
  surely(all(includes('allergies', 'gabapentin'), includes('allergies', 'pregabalin'))),
  known('pregnancy'),
)

/** A low STOP-Bang is screen enough where nobody has looked further. */
const screenedLow = all(
  not(isKnown('sleep-apnea')),
  surely(compare('stop-bang', '<', 3, '{score}')),
)

/** S25: apnea that is moderate, severe or not measured, and not known to be treated. */
export const untreatedApnea = all(
  not(screenedLow),
  yes('sleep-apnea'),
  not(yes('sleep-apnea-treated')),
  not(surely(compare('apnea-hypopnea-index', '<', 15, '/h'))),
)

/** Something that has to stand before an opioid was looked for and does not. */
export const unprepared = any(knownNot('opioid-agreement'), knownNot('monitoring-program-checked'))

/** Cut-offs of the Opioid Risk Tool: 4 to 7 moderate, 8 and more high. */
export const highRisk = surely(compare('opioid-risk-score', '>=', 8, '{score}'))
export const moderateRisk = all(
  surely(compare('opioid-risk-score', '>=', 4, '{score}')),
  not(highRisk),
)

export function takingAnother(drug: string): Criterion {
  return surely(lists('current-drugs', ...opioids.filter((other) => other !== drug)))
}

export const takingOpioid = surely(lists('current-drugs', ...opioids))
export const takingBenzodiazepine = surely(lists('current-drugs', ...ingredients('benzodiazepine')))
/** S28: what weakens breathing beside an opioid without being one. */
export const takingHypnotic = surely(
  lists('current-drugs', ...ingredients('benzodiazepine', 'z-drug', 'barbiturate')),
)

/** Begins at the least and rises slowly: age, frailty, weak breathing, a ligand beside it, a weak liver. */
export const beginsLow = any(startsLow, takingLigand, known('liver-disease'))

/** The same, and weak kidneys, of which an unknown creatinine clearance leaves the dose open. */
export const beginsLowByKidneys = any(
  beginsLow,
  onDialysis,
  compare('creatinine-clearance', '<', 60, 'mL/min'),
)

/** S29: where the engine stops and the prescriber thinks again. */
export const overOxycodone = compare('oxycodone-dose', '>', 40, 'mg/d')
export const overMethadone = compare('methadone-dose', '>', 20, 'mg/d')
export const overMme = compare('opioid-mme', '>', 50, 'mg/d')

/** S26. The source leaves 500 ms itself open; it is taken with what is above (ours). */
export const qtcTooLong = compare('qtc', '>=', 500, 'ms')
export const qtcLong = all(compare('qtc', '>', 450, 'ms'), not(qtcTooLong))

/** Naloxone belongs at home: much opioid, or anything else that weakens breathing. */
export const naloxoneNeeded = any(
  surely(compare('opioid-mme', '>=', 50, 'mg/d')),
  takingLigand,
  takingHypnotic,
  known('sleep-apnea'),
  known('copd'),
  known('respiratory-failure'),
)

/** S42: at 65 or over, drugs of two other kinds that act on the brain are taken. */
export const wouldBeThird = surely(
  all(
    compare('age', '>=', 65, 'a'),
    atLeast(2, ...kindsBesideOpioids.map((drugs) => lists('current-drugs', ...drugs))),
  ),
)
