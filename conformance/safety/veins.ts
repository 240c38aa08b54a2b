import { arteriesAtRisk, arteriesTooPoor } from './devices.ts'
import { eachTaken } from './drugs.ts'
import type { Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'
import { warns } from './plan.ts'

/** What is looked for in, and done to, the vessels of the leg: on their own grounds, never for RLS. */
const HEAT = 'vascular-ablation-heat'
const CLOSURES = [
  HEAT,
  'vascular-adhesive',
  'vascular-mechanochemical',
  'vascular-foam',
  'vascular-phlebectomy',
]
const STENT = 'vascular-iliac-stent'
const DUPLEX = 'workup-venous-duplex'
const SWELLING = [
  'pramipexole',
  'ropinirole',
  'rotigotine',
  'gabapentin',
  'pregabalin',
  'amlodipine',
]
const VARICES = ['C2', 'C2r', 'C3']
const DAMAGED = ['C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r']

const isChild = (p: Patient) => (p.most('age') ?? 99) < 18
const inClass = (p: Patient, classes: readonly string[]) =>
  classes.includes(p.word('ceap-class') ?? '')
const isSwollen = (p: Patient) => p.yes('leg-edema', 'marked-edema') || inClass(p, ['C3'])
const venousSign = (p: Patient) =>
  isSwollen(p) ||
  inClass(p, [...VARICES, ...DAMAGED]) ||
  p.yes('venous-symptoms', 'venous-disease', 'past-vein-thrombosis', 'leg-asymmetry') ||
  p.yes('superficial-vein-thrombosis', 'leg-ulcer', 'varicose-bleeding')
const refluxes = (p: Patient) =>
  ['segmental', 'junctional', 'axial'].includes(p.word('truncal-reflux') ?? '') ||
  ((p.least('truncal-reflux-time') ?? 0) > 500 && p.word('truncal-reflux') !== 'none')
const hasGround = (p: Patient) =>
  refluxes(p) &&
  (inClass(p, DAMAGED) || (inClass(p, VARICES) && p.yes('venous-symptoms', 'varicose-bleeding')))
const gotWorse = (p: Patient) =>
  p.yes('vein-closure') && (p.least('irls-rise-after-closure') ?? 0) >= 3
const closed = (plan: Told) => plan.offered(...CLOSURES)
const isFlagged = (plan: Told) => plan.finding('red-flags') === 'met'
/** Spoken of, and not offered. */
const refused = (plan: Told, id: string) => {
  const status = plan.proposal(id)?.status ?? 'recommended'
  return ['not-recommended', 'contraindicated', 'needs-data'].includes(status)
}

const looking: readonly SafetyRule[] = [
  {
    id: 'R2',
    says: 'Without a sign or symptom of the veins no duplex is ordered for RLS, and whoever asks is told so.',
    keeps: (p, plan) => {
      if (venousSign(p)) return true
      const done = p.known('truncal-reflux') || p.known('truncal-reflux-time')
      const asks = p.asks('duplex', 'vein treatment') && !done && !isFlagged(plan)
      return plan.offered(DUPLEX).length === 0 && (!asks || refused(plan, DUPLEX))
    },
  },
  {
    id: 'R4',
    says: 'For RLS alone no ankle-brachial index is measured: only with pain on walking or at rest, a weak pulse or a wound, by age and risk, or before compression.',
    keeps: (p, plan) => {
      const age = p.least('age') ?? 0
      const points = p.yes(
        'exertional-leg-pain',
        'weak-foot-pulse',
        'ischemic-rest-pain',
        'leg-ulcer',
      )
      const atRisk = age >= 65 || (age >= 50 && p.yes('diabetes', 'smoking'))
      const before = venousSign(p) && arteriesAtRisk(p)
      return points || atRisk || before || plan.offered('workup-ankle-brachial-index').length === 0
    },
  },
]

const closing: readonly SafetyRule[] = [
  {
    id: 'R5',
    says: 'A vein is closed only where a superficial trunk refluxes and there is a venous ground: damaged skin, or varices with symptoms; never with a clot, with too little blood in the foot, in pregnancy or with an infection. In a child only a center decides.',
    keeps: (p, plan) => {
      const offers = closed(plan)
      const ground = isChild(p)
        ? refluxes(p) && offers.every(({ status }) => status === 'specialist')
        : hasGround(p)
      const barred =
        p.yes('deep-vein-thrombosis', 'superficial-vein-thrombosis', 'pregnancy') ||
        p.yes('active-infection', 'limb-threatening-ischemia') ||
        arteriesTooPoor(p)
      return offers.length === 0 || (ground && !barred)
    },
  },
  {
    id: 'R6',
    says: 'Where a vein may be closed, relief of RLS is called possible and unproven, drugs for RLS go on, and the IRLS is taken before, at 6 weeks and at 3, 6, 12 and 24 months.',
    keeps: (_, plan) =>
      closed(plan).every(({ for: reasons, against, monitor }) => {
        const told = [...monitor, ...reasons, ...against].map(({ say }) => say).join(' ')
        const relief = /Relief of RLS is possible and unproven/.test(told)
        const doubt = /No randomized trial/.test(told)
        const measured = /IRLS before, at 6 weeks and at 3, 6, 12 and 24 months/.test(told)
        return measured && /Drugs for RLS .* go on/.test(told) && relief === doubt
      }),
  },
  {
    id: 'R7',
    says: 'Reflux with class C0 or C1 and no more than RLS: closing the vein is refused, and said so.',
    keeps: (p, plan) =>
      !(refluxes(p) && inClass(p, ['C0', 'C1'])) ||
      isFlagged(plan) ||
      (closed(plan).length === 0 && refused(plan, HEAT)),
  },
  {
    id: 'R8',
    says: 'Only a deep vein refluxes or is narrowed: nothing is done to veins for RLS. A stent is for a center at most, with a life disturbed, a significant narrowing, good inflow, an anticoagulant and conservative care tried; else it is refused, and said so.',
    keeps: (p, plan) => {
      const deep = p.yes('deep-vein-reflux', 'iliac-vein-obstruction') && !refluxes(p)
      const points =
        p.yes('venous-life-interference') &&
        p.yes('iliac-obstruction-significant') &&
        p.yes('venous-inflow-good') &&
        p.yes('can-take-anticoagulant') &&
        p.yes('venous-conservative-care-tried')
      const stents = plan.offered(STENT)
      const spoken = p.yes('iliac-vein-obstruction') && !isFlagged(plan)
      return (
        (!deep || closed(plan).length === 0) &&
        stents.every(({ status }) => points && status === 'specialist') &&
        (!spoken || stents.length > 0 || refused(plan, STENT))
      )
    },
  },
]

const around: readonly SafetyRule[] = [
  {
    id: 'R11',
    says: 'Swollen legs on a drug that swells them: said of each such drug, with every duplex and every closure, and class C3 alone is then no ground.',
    keeps: (p, plan) => {
      const drug = isSwollen(p) && p.takes(...SWELLING)
      const onlyC3 = inClass(p, ['C3']) && !p.yes('venous-symptoms', 'varicose-bleeding')
      const offers = [...closed(plan), ...plan.offered(DUPLEX)]
      return (
        !drug ||
        (eachTaken(p, SWELLING, (one) => plan.alert('drug-edema', one) !== undefined) &&
          offers.every((one) => warns(one, 'R11')) &&
          (!onlyC3 || closed(plan).length === 0))
      )
    },
  },
  {
    id: 'R12',
    says: 'A procedure on the veins is booked in someone with RLS: the drugs go on that day, breaks to move, and no drug against nausea that worsens RLS.',
    keeps: (p, plan) => {
      const concerned =
        p.yes('vein-procedure-planned') &&
        plan.finding('rls-diagnosis') === 'met' &&
        !isFlagged(plan)
      const [note] = plan.recommended('education-perioperative')
      const named = ['metoclopramide', 'promethazine', 'diphenhydramine', 'droperidol']
      return (
        !concerned || (note !== undefined && named.every((drug) => note.summary.includes(drug)))
      )
    },
  },
  {
    id: 'R13',
    says: 'RLS worse after a vein was closed: none is closed again for RLS; where there is a venous ground it is warned of.',
    keeps: (p, plan) =>
      !gotWorse(p) ||
      (plan.finding('worse-after-vein-closure') === 'met' &&
        (hasGround(p) || closed(plan).length === 0) &&
        closed(plan).every((one) => warns(one, 'R13'))),
  },
]

export const veinRules: readonly SafetyRule[] = [...looking, ...closing, ...around]
