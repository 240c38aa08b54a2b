import type { Criterion } from '@legato/rules'
import { gate } from '@legato/rules'
import { all, any, compare, is, isKnown, lists, no, not, yes } from './criteria.ts'
import type { Vocabulary } from './features/index.ts'
import { ingredients } from './ingredients.ts'

/**
 * For whom the plan is: the criteria that findings, therapies and alerts share. Each is one
 * object, so that it is answered once for a patient.
 *
 * Two words recur. A fact is *known to be so* when the record says it; `unless known` holds for
 * everyone else, the unasked included. Both speak of the record, and so never stay open: a
 * comorbidity that nobody asked about then blocks nothing, and what forbids a drug asks for itself.
 *
 * What is marked as a `gate` says whom something concerns, and is told only where it alone decides.
 */
export type FlagId = {
  [F in keyof Vocabulary & string]: Vocabulary[F]['kind'] extends 'flag' ? F : never
}[keyof Vocabulary & string]

/** The record says that it is so. */
export function known(feature: FlagId): Criterion {
  return all(isKnown(feature), yes(feature))
}

/** The record does not say that it is so. */
export function unlessKnown(feature: FlagId): Criterion {
  return gate(any(not(isKnown(feature)), no(feature)))
}

/** The record says that it is not so. */
export function knownNot(feature: FlagId): Criterion {
  return all(isKnown(feature), no(feature))
}

export const adult = gate(compare('age', '>=', 18, 'a'))
export const child = gate(compare('age', '<', 18, 'a'))

/** On these drugs symptoms may come forward into the day, so that the evening pattern is lost. */
const onDopaminergic = all(
  isKnown('current-drugs'),
  lists('current-drugs', ...ingredients('dopamine-agonist', 'levodopa')),
)

/**
 * When symptoms are very severe, relief and the evening pattern may be gone but must have been
 * there (IRLSSG 2014). Severe enough is, here: not a score in the mild or moderate band, unless a
 * dopaminergic drug is taken, which brings symptoms forward into the day. Both are our reading.
 */
const patternMayBeLost = any(
  not(isKnown('irls-total')),
  compare('irls-total', '>=', 21, '{score}'),
  onDopaminergic,
)

/** The five essential criteria, in the order of the paper. */
export const urge = yes('urge-to-move')
export const atRest = yes('worse-at-rest')
const relievedEarlier = all(yes('relieved-by-movement-earlier'), patternMayBeLost)
export const relieved = any(yes('relieved-by-movement'), relievedEarlier)
const inEveningEarlier = all(yes('worse-in-evening-earlier'), patternMayBeLost)
export const inEvening = any(
  all(yes('worse-in-evening'), unlessKnown('urge-all-day')),
  inEveningEarlier,
)
export const notAMimic = yes('not-solely-another-condition')

const knownChild = all(isKnown('age'), child)
/** A child's diagnosis is definite only in the child's own words (pediatric criteria 2013). */
const notInOwnWords = all(knownChild, knownNot('own-words'))

export const fiveCriteria = all(
  urge,
  atRest,
  relieved,
  inEvening,
  notAMimic,
  gate(not(notInOwnWords)),
)

const noRelief = knownNot('relieved-by-movement')
const noEvening = any(knownNot('worse-in-evening'), known('urge-all-day'))
const noReliefEarlier = any(knownNot('relieved-by-movement-earlier'), not(patternMayBeLost))
const noEveningEarlier = any(knownNot('worse-in-evening-earlier'), not(patternMayBeLost))

/** An essential criterion is known to be absent, now and earlier: RLS is ruled out. */
export const ruledOut = any(
  knownNot('urge-to-move'),
  knownNot('worse-at-rest'),
  all(noRelief, noReliefEarlier),
  all(noEvening, noEveningEarlier),
  knownNot('not-solely-another-condition'),
  notInOwnWords,
)

/**
 * Safety rule S41, the half that speaks of the urge: the same all day or not relieved by moving,
 * and nobody has noted that it was otherwise earlier. Under a dopaminergic drug an urge all day
 * is more likely RLS augmentation, and says little until somebody asked about earlier years.
 */
export const urgeUnlikeRls = any(
  all(noRelief, not(all(known('relieved-by-movement-earlier'), patternMayBeLost))),
  all(
    noEvening,
    not(all(known('worse-in-evening-earlier'), patternMayBeLost)),
    any(noEveningEarlier, not(onDopaminergic)),
  ),
)

/**
 * RLS by the five criteria, or by the diagnosis of another clinician where nothing in the record
 * speaks against it. Leg movement indices, iron and family history never turn it.
 */
export const rlsDiagnosis = gate(
  any(all(known('rls-diagnosis-asserted'), gate(not(any(ruledOut, urgeUnlikeRls)))), fiveCriteria),
)

export const redFlag = any(
  known('unilateral-leg-swelling'),
  known('focal-weakness'),
  known('sphincter-change'),
  known('pulseless-leg'),
  known('acute-limb-ischemia'),
  known('cancer-with-new-back-pain'),
  known('acute-akathisia'),
)
export const noRedFlag = gate(not(redFlag))

/** The research categories of children: enough to go on looking, not to treat. */
export const childProbable = all(child, urge, atRest, relieved, no('worse-in-evening'), notAMimic)
export const childPossible = all(child, yes('behavior-relieved-by-movement'))

const childUnexplained = all(knownChild, not(knownNot('not-solely-another-condition')))

/** RLS is not ruled out: the gate of what is harmless and useful before the diagnosis is made. */
export const rlsPossible = gate(
  any(
    not(ruledOut),
    all(
      childUnexplained,
      knownNot('worse-in-evening'),
      known('urge-to-move'),
      known('worse-at-rest'),
    ),
    all(childUnexplained, known('behavior-relieved-by-movement')),
  ),
)

const pointsToRls = any(
  known('rls-diagnosis-asserted'),
  known('rls-suspected'),
  known('urge-to-move'),
  known('behavior-relieved-by-movement'),
  isKnown('irls-total'),
  known('augmentation-asserted'),
  all(
    isKnown('current-drugs'),
    lists('current-drugs', 'pramipexole', 'ropinirole', 'rotigotine', 'gabapentin enacarbil'),
    unlessKnown('parkinson-disease'),
  ),
)

/** Something in the record points to RLS, and nothing rules it out: enough to ask and to test. */
export const rlsSuspected = gate(all(rlsPossible, pointsToRls))

/** Less than a suspicion: one of the criteria. Of a patient without any, treatments are not spoken of. */
const anySign = any(
  pointsToRls,
  known('worse-at-rest'),
  known('relieved-by-movement'),
  known('relieved-by-movement-earlier'),
  known('worse-in-evening'),
  known('worse-in-evening-earlier'),
)

/** The gate of everything that treats RLS: the diagnosis stands and no red flag is known. */
export const rlsConcern = gate(all(anySign, rlsDiagnosis, noRedFlag))

/** Suspected, and no red flag that must be seen to first. */
export const rlsWorkup = gate(all(rlsSuspected, noRedFlag))

/** At least twice a week with at least moderate distress (JAMA 2026, Mayo 2021), or so judged. */
export const clinicallySignificant = any(
  yes('clinically-significant'),
  all(compare('symptom-frequency', '>=', 2, '/wk'), is('rls-distress', 'moderate', 'severe')),
)
