import type { Patient } from './patient.ts'
import type { SafetyRule } from './plan.ts'
import { warns } from './plan.ts'

const BY_MOUTH = 'iron-oral-ferrous-sulfate'
const CARBOXYMALTOSE = 'iron-iv-ferric-carboxymaltose'
const FERUMOXYTOL = 'iron-iv-ferumoxytol'
const DEXTRAN = 'iron-iv-iron-dextran'
/** By the name of the ingredient, as it stands among allergies. */
const BY_VEIN: Readonly<Record<string, string>> = {
  'ferric carboxymaltose': CARBOXYMALTOSE,
  'iron-dextran complex': DEXTRAN,
  ferumoxytol: FERUMOXYTOL,
  'ferric derisomaltose': 'iron-iv-ferric-derisomaltose',
  'iron sucrose': 'iron-iv-iron-sucrose',
  'sodium ferric gluconate complex': 'iron-iv-ferric-gluconate',
}
const VEIN = Object.values(BY_VEIN)
const IRON = [BY_MOUTH, ...VEIN]

const isAdult = (p: Patient) => (p.least('age') ?? 0) >= 18
const isChild = (p: Patient) => (p.most('age') ?? 99) < 18
const justInfused = (p: Patient) => (p.most('days-since-iv-iron') ?? 999) < 28
const ferritinHigh = (p: Patient) => (p.least('ferritin') ?? 0) >= 300 && !justInfused(p)
const saturationHigh = (p: Patient) => (p.least('tsat') ?? 0) >= 45
const saturationLow = (p: Patient) => (p.most('tsat') ?? 100) < 20
const phosphateAtRisk = (p: Patient) =>
  (p.most('days-since-ferric-carboxymaltose') ?? 999) < 92 ||
  p.yes('malabsorption', 'vitamin-d-deficiency', 'hyperparathyroidism', 'bone-pain')

/** Low enough to ask why, in someone in whom periods or growth do not explain it. */
function lowAndUnexplained(p: Patient): boolean {
  if (p.yes('iron-deficiency-explained')) return false
  const hemoglobin = p.most('hemoglobin') ?? 99
  const low = !justInfused(p) && (p.most('ferritin') ?? 999) < (isAdult(p) ? 75.01 : 50)
  const anemic = hemoglobin < 11
  if (isAdult(p)) return low && (p.word('sex') === 'male' || p.yes('postmenopausal') || anemic)
  return isChild(p) && low && anemic
}

export const ironRules: readonly SafetyRule[] = [
  {
    id: 'S1',
    says: 'Saturation 45% or more, ferritin 300 or more, or known overload: iron is never started, nor in overload vitamin C, with which more of it is taken up.',
    keeps: (p, plan) =>
      !(ferritinHigh(p) || saturationHigh(p) || p.yes('iron-overload')) ||
      (plan.offered(...IRON).length === 0 &&
        (!p.yes('iron-overload') || plan.offered('beside-vitamin-c').length === 0)),
  },
  {
    id: 'S2',
    says: 'Ferritin or saturation unknown: no iron is offered, and in RLS it is said and the test comes first.',
    keeps: (p, plan) => {
      if (p.known('ferritin') && p.known('tsat')) return true
      const tested = plan.recommended('workup-iron-panel').length > 0
      const diagnosed = plan.finding('rls-diagnosis') === 'met'
      return (
        plan.offered(...IRON).length === 0 &&
        (plan.finding('iron-status-unknown') === 'met' || !diagnosed) &&
        (tested || !diagnosed || plan.medicines.length === 0)
      )
    },
  },
  {
    id: 'S3',
    says: 'An adult, not pregnant, with ferritin above 75 is not offered iron by mouth, and where that is spoken of it is refused; above 100 with saturation of 20% or more, iron into a vein is for a specialist at most.',
    keeps: (p, plan) => {
      if (!isAdult(p) || p.yes('pregnancy', 'esrd')) return true
      const spoken = plan.proposal(BY_MOUTH)
      const treatable =
        p.known('tsat') && !p.listHasBlank && plan.recommended(CARBOXYMALTOSE).length > 0
      const refused = ['not-recommended', 'contraindicated'].includes(spoken?.status ?? '')
      if (treatable && (p.least('ferritin') ?? 0) > 75 && !refused) return false
      const over75 = (p.least('ferritin') ?? 0) > 75
      const beyond = (p.least('ferritin') ?? 0) > 100 && (p.least('tsat') ?? 0) >= 20
      const free = plan.offered(...VEIN).some(({ status }) => status !== 'specialist')
      return !(over75 && plan.offered(BY_MOUTH).length > 0) && !(beyond && free)
    },
  },
  {
    id: 'S4',
    says: 'With an active infection, in the first trimester, or after a reaction to the product, no iron into a vein; after a reaction to an unnamed product only by a specialist.',
    keeps: (p, plan) => {
      const early = p.yes('pregnancy') && !['second', 'third'].includes(p.word('trimester') ?? '')
      if (p.yes('active-infection') || early) return plan.offered(...VEIN).length === 0
      const free = plan.offered(...VEIN).some(({ status }) => status !== 'specialist')
      if (p.yes('iv-iron-reaction') && free) return false
      return Object.entries(BY_VEIN).every(
        ([name, id]) => !p.allergic(name) || plan.offered(id).length === 0,
      )
    },
  },
  {
    id: 'S5',
    says: 'Iron dextran and ferumoxytol only with resuscitation at hand; no ferumoxytol after a reaction to any iron into a vein.',
    keeps: (p, plan) =>
      plan.offered(DEXTRAN, FERUMOXYTOL).every((one) => warns(one, 'S5')) &&
      (!(p.yes('iv-iron-reaction') || p.allergic(...Object.keys(BY_VEIN))) ||
        plan.offered(FERUMOXYTOL).length === 0),
  },
  {
    id: 'S6',
    says: 'Where phosphate is at risk, ferric carboxymaltose waits for phosphate and is never the first choice.',
    keeps: (p, plan) =>
      !phosphateAtRisk(p) ||
      plan
        .offered(CARBOXYMALTOSE)
        .every(({ status }) => status !== 'recommended' && p.known('phosphate')),
  },
  {
    id: 'S7',
    says: 'Low iron unexplained in a man, after menopause or with anemia: the search for bleeding and celiac disease always stands in the plan.',
    keeps: (p, plan) => {
      const flagged = plan.finding('red-flags') === 'met'
      return flagged || !lowAndUnexplained(p) || plan.proposal('workup-iron-loss') !== undefined
    },
  },
  {
    id: 'S8',
    says: 'Ferritin measured within four weeks of an infusion is ignored: it neither calls for iron nor speaks of overload.',
    keeps: (p, plan) => {
      if (!justInfused(p)) return true
      const onlyFerritin = !saturationHigh(p) && !p.yes('iron-overload') && p.known('tsat')
      const isOverload = plan.finding('iron-overload') === 'met' && (p.most('tsat') ?? 100) < 45
      const free = plan.offered(...IRON).filter(({ status }) => status !== 'specialist')
      return free.length === 0 && !(onlyFerritin && isOverload)
    },
  },
  {
    id: 'S9',
    says: 'With CRP raised a ferritin above 75 is never called enough: saturation decides.',
    keeps: (p, plan) => {
      if (!((p.least('crp') ?? 0) > 5 && (p.least('ferritin') ?? 0) > 75)) return true
      if (!plan.offered(...IRON).every((one) => warns(one, 'S9'))) return false
      const enough = plan.finding('iron-deficiency-rls') === 'not-met'
      const decided = p.known('tsat') && !saturationLow(p)
      return plan.finding('ferritin-unreliable') === 'met' && (!enough || decided)
    },
  },
]
