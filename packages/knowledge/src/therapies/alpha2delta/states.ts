import { kindsBesideLigands } from '../../brain-drugs.ts'
import { all, any, atLeast, compare, is, lists, not } from '../../criteria.ts'
import { augmentationEstablished } from '../../findings/augmentation.ts'
import { ironKnownLow } from '../../findings/iron-status.ts'
import { adult, known, knownNot } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { surely } from '../../surely.ts'
import { takingDopaminergic, takingSedative } from '../../taking.ts'

/** States of a patient that raise or lower the standing of an α2δ ligand, as far as the record goes. */

export const untreatedApnea = all(known('sleep-apnea'), not(known('sleep-apnea-treated')))

/** S11: breathing is at risk, so the lowest dose to begin with. */
export const breathingAtRisk = any(
  known('copd'),
  known('respiratory-failure'),
  untreatedApnea,
  known('takes-sedatives'),
  takingSedative,
  known('alcohol-use'),
)

/** Starts low: old, frail, or breathing at risk. Age itself must be known. */
export const startsLow = any(compare('age', '>=', 65, 'a'), known('frailty'), breathingAtRisk)

export const severeHeartFailure = any(surely(is('nyha-class', 'III', 'IV')), known('marked-edema'))

export const suicidal = any(known('suicidality'), surely(compare('phq9-item9', '>', 0, '{score}')))

export const depressed = surely(compare('phq9-total', '>=', 10, '{score}'))

/** What makes the class dangerous, and not only less welcome. */
const hazardous = any(
  known('gait-instability'),
  known('falls'),
  known('copd'),
  untreatedApnea,
  severeHeartFailure,
)

/** What Mayo 2021 counts against the class, respiratory failure and past misuse aside. */
export const disfavored = any(
  known('obesity'),
  surely(compare('bmi', '>=', 30, 'kg/m2')),
  depressed,
  hazardous,
)

/** S42: at 65 or over, drugs of two kinds that act on the brain are taken, and this would be a third. */
export const wouldBeThird = surely(
  all(
    compare('age', '>=', 65, 'a'),
    atLeast(2, ...kindsBesideLigands.map((drugs) => lists('current-drugs', ...drugs))),
  ),
)

export const pastMisuse = any(known('substance-use-disorder'), known('opioid-use-disorder'))

export const intermittent = surely(compare('symptom-frequency', '<', 2, '/wk'))
export const notBothersome = any(
  surely(compare('irls-total', '<=', 10, '{score}')),
  knownNot('clinically-significant'),
)

/** A dopaminergic drug has to go; how often symptoms come is still its work. */
export const replacing = all(
  takingDopaminergic,
  not(known('parkinson-disease')),
  any(augmentationEstablished, known('impulse-control-disorder')),
)

/**
 * Something must take its place first. Weight and a low mood do not stand in the way of that
 * (ours): they are cautions. Suicidal thoughts do, further up.
 */
export const replacesFreely = all(replacing, not(any(hazardous, wouldBeThird)))

/** Low iron that has not had its six weeks yet: the first step of every plan. */
export const ironFirst = all(
  adult,
  ironKnownLow,
  not(surely(compare('oral-iron-weeks', '>=', 6, 'wk'))),
  not(surely(is('iv-iron-response', 'failed'))),
)

/** A drug of the class stands on the list of those that failed; its own ladder step comes before. */
export const sisterFailed = surely(lists('failed-drugs', ...ingredients('alpha2delta-ligand')))

/** Too low a dose or too short a time: no failure, and said so. */
export const triedTooLittle = any(
  surely(is('alpha2delta-tried', 'too-low-or-short')),
  surely(lists('tried-too-little', ...ingredients('alpha2delta-ligand'))),
)

export const triedInVain = surely(is('alpha2delta-tried', 'failed', 'not-tolerated'))
