import type { Criterion } from '@legato/rules'
import type { AlertLevel } from './alert.ts'
import type { Basis } from './basis.ts'
import { read, unread } from './basis.ts'
import { all, compare, includes, isKnown, not } from './criteria.ts'
import { ingredients } from './ingredients.ts'
import type { DrugClass } from './terminology/drug.ts'

/**
 * Drugs that worsen RLS, by class, each class with what may be said of it. `{drug}` in a wording
 * is the drug. A class without `leave` is too weak a cause to change a drug for.
 *
 * Bupropion and trazodone do not worsen RLS and are not here; nor are drugs on the skin or in the
 * eye, which do not stand among the current drugs.
 */
export interface Aggravators {
  readonly name: DrugClass
  readonly level: AlertLevel
  readonly alert: string
  /** Safer choices, by RxNorm ingredient name. */
  readonly instead: readonly string[]
  readonly leave?: Leave
  readonly basis: readonly Basis[]
  /** S34: always flagged, with the alternative. */
  readonly safety?: `S${number}`
}

/** Given for the mind, it is the prescriber's to change, never ours to stop: then only considered. */
export interface Leave {
  readonly standing: 'recommended' | 'consider'
  readonly why: string
}

const AASM = unread('AASM-2025', 'First step: deal with aggravating drugs; class read second-hand')
const SHEET = unread('STANDARD-PRACTICE', 'Drugs that worsen RLS, as gathered')

/** A drug that stands in two classes is spoken of in the first: the mind before the stomach. */
export const AGGRAVATORS: readonly Aggravators[] = [
  {
    name: 'antipsychotic',
    level: 'warn',
    alert:
      '{drug} blocks dopamine and can worsen RLS, also at the low doses given for sleep. Ask the prescriber whether another drug would do; never stop it for the legs alone.',
    instead: ['aripiprazole', 'cariprazine', 'brexpiprazole'],
    leave: {
      standing: 'consider',
      why: 'It blocks dopamine and can worsen RLS. Whether a partial agonist such as aripiprazole would do is for the psychiatrist to decide; the evidence for the change is thin.',
    },
    basis: [AASM, SHEET],
    safety: 'S34',
  },
  {
    name: 'dopamine-blocking-antiemetic',
    level: 'warn',
    alert:
      '{drug} blocks dopamine and can worsen RLS strongly. Ondansetron or granisetron spares it.',
    instead: ['ondansetron', 'granisetron'],
    leave: {
      standing: 'recommended',
      why: 'It blocks dopamine and can worsen RLS strongly. Use ondansetron or granisetron against nausea.',
    },
    basis: [AASM, SHEET],
    safety: 'S34',
  },
  {
    name: 'sedating-antihistamine',
    level: 'warn',
    alert:
      '{drug} is a sedating antihistamine and can worsen RLS; it also hides in “PM” sleep and cold products. Loratadine or fexofenadine spares it.',
    instead: ['loratadine', 'fexofenadine', 'desloratadine', 'cetirizine', 'fluticasone'],
    leave: {
      standing: 'recommended',
      why: 'It crosses into the brain and can worsen RLS. Against allergy use loratadine, fexofenadine or a nasal steroid; for sleep it is the wrong drug here. Where a prescriber gave it for anxiety or nausea, agree on the change.',
    },
    basis: [AASM, SHEET],
    safety: 'S34',
  },
  {
    name: 'tetracyclic-antidepressant',
    level: 'warn',
    alert:
      '{drug} brings on or worsens RLS more often than any other antidepressant. Ask the prescriber whether bupropion would do; never stop it for the legs alone.',
    instead: ['bupropion'],
    leave: {
      standing: 'consider',
      why: 'Of all antidepressants it worsens RLS most often. Ask the prescriber whether bupropion would do, which does not worsen it; mood comes first.',
    },
    basis: [read('KOLLA-2018', 'Mirtazapine higher than other antidepressants'), AASM],
    safety: 'S34',
  },
  {
    name: 'ssri',
    level: 'info',
    alert:
      '{drug} may worsen RLS, though new onset is uncommon. If RLS began or grew worse within about eight weeks of it, ask the prescriber about bupropion.',
    instead: ['bupropion'],
    leave: {
      standing: 'consider',
      why: 'It may worsen RLS; new onset is uncommon. If the times agree, ask the prescriber whether bupropion would do; mood comes first.',
    },
    basis: [read('KOLLA-2018', 'Onset uncommon overall'), AASM],
  },
  {
    name: 'snri',
    level: 'info',
    alert:
      '{drug} may worsen RLS, though new onset is uncommon. If RLS began or grew worse within about eight weeks of it, ask the prescriber about bupropion.',
    instead: ['bupropion'],
    leave: {
      standing: 'consider',
      why: 'It may worsen RLS. If the times agree, ask the prescriber: bupropion for mood, an α2δ ligand where it is taken for pain.',
    },
    basis: [read('KOLLA-2018', 'One small study, of venlafaxine'), AASM],
  },
  {
    name: 'tca',
    level: 'info',
    alert:
      '{drug} may raise leg movements in sleep and worsen RLS. If the times agree, ask the prescriber about bupropion.',
    instead: ['bupropion'],
    leave: {
      standing: 'consider',
      why: 'It may raise leg movements in sleep and worsen RLS. If the times agree, ask the prescriber: bupropion for mood, an α2δ ligand where it is taken for pain.',
    },
    basis: [read('KOLLA-2018', 'Leg movements up with amitriptyline, sleep unchanged'), AASM],
  },
  {
    name: 'lithium',
    level: 'info',
    alert:
      '{drug} may worsen RLS a little. It is the psychiatrist’s to change, not for the legs alone.',
    instead: ['lamotrigine'],
    leave: {
      standing: 'consider',
      why: 'It may worsen RLS a little. Only if the times agree and the psychiatrist sees another way, such as lamotrigine.',
    },
    basis: [SHEET],
  },
  {
    name: 'antiepileptic-aggravating',
    level: 'info',
    alert:
      '{drug} may worsen RLS a little: no reason to change it, a reason to ask when RLS began.',
    instead: ['lamotrigine'],
    basis: [SHEET],
  },
  {
    name: 'beta-blocker',
    level: 'info',
    alert: '{drug} is suspected from single cases to worsen RLS: no reason to change it.',
    instead: [],
    basis: [SHEET],
  },
  {
    name: 'sodium-oxybate',
    level: 'info',
    alert: '{drug} is suspected from single cases to worsen RLS: no reason to change it.',
    instead: [],
    basis: [SHEET],
  },
  {
    name: 'interferon-alfa',
    level: 'info',
    alert: '{drug} is suspected from single cases to worsen RLS: no reason to change it.',
    instead: [],
    basis: [SHEET],
  },
]

/** Doxepin at doses for sleep, 3 to 6 mg, does not aggravate. */
const LOW_DOXEPIN = all(isKnown('doxepin-dose'), compare('doxepin-dose', '<=', 6, 'mg/d'))

/** The drug is taken, at a dose that matters. */
export function taken(drug: string): Criterion {
  const listed = includes('current-drugs', drug)
  return drug === 'doxepin' ? all(listed, not(LOW_DOXEPIN)) : listed
}

export interface Aggravator {
  readonly drug: string
  readonly group: Aggravators
  readonly taken: Criterion
}

const everyAggravator: readonly Aggravator[] = AGGRAVATORS.flatMap((group) =>
  ingredients(group.name).map((drug) => ({ drug, group, taken: taken(drug) })),
)

/** Every ingredient that may worsen RLS, once, with the first of its classes. */
export const aggravators: readonly Aggravator[] = [
  ...Map.groupBy(everyAggravator, ({ drug }) => drug).values(),
].flatMap(([first]) => (first ? [first] : []))

/** The drugs of the classes that are worth leaving, for the finding that one is taken. */
export const worthLeaving: readonly string[] = aggravators
  .filter(({ group, drug }) => group.leave && drug !== 'doxepin')
  .map(({ drug }) => drug)

/** Those of the classes that worsen RLS strongly or often: what is warned of, not only noted. */
export const strongAggravators: readonly string[] = aggravators
  .filter(({ group }) => group.level === 'warn')
  .map(({ drug }) => drug)
