import { withDays } from './drugs.ts'
import type { Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'
import { warns } from './plan.ts'

const ERGOTS = ['dopamine-agonist-cabergoline', 'dopamine-agonist-pergolide']
const AGONISTS = [
  'dopamine-agonist-pramipexole',
  'dopamine-agonist-ropinirole',
  'dopamine-agonist-rotigotine',
  ...ERGOTS,
]
const LEVODOPA = 'dopaminergic-levodopa'
const ALL = [...AGONISTS, LEVODOPA]
const DRUGS = 'pramipexole,ropinirole,rotigotine,levodopa,cabergoline,pergolide,piribedil'.split(
  ',',
)
/** Most milligrams a day by the label in RLS. */
const LABEL = { pramipexole: 0.5, ropinirole: 4, rotigotine: 3 } as const

const parkinson = (p: Patient) => p.yes('parkinson-disease')
const taken = (p: Patient) => DRUGS.filter((drug) => p.takes(drug))
const tapers = (p: Patient) => taken(p).map((drug) => `taper-${drug}`)
const warnedOfEach = (p: Patient, plan: Told, alert: string) =>
  taken(p).every((drug) => plan.alert(alert, drug) !== undefined)

function aboveLabel(p: Patient): readonly string[] {
  const drugs = ['pramipexole', 'ropinirole', 'rotigotine'] as const
  return drugs.filter((drug) => p.takes(drug) && (p.least(`${drug}-dose`) ?? 0) > LABEL[drug])
}

function augmentationSuspected(p: Patient): boolean {
  const changed = p.yes(
    'onset-earlier-than-before-treatment',
    'stronger-than-before-treatment',
    'spread-to-other-parts',
  )
  const asked = p.yes('augmentation-asserted', 'needs-more-drug')
  const seen = changed && p.yes('pre-treatment-baseline')
  return taken(p).length > 0 && (asked || seen || aboveLabel(p).length > 0)
}

/** What may send a driver to sleep. */
const SEDATING = /^(alpha2delta|dopamin\w*|opioid)-|^beside-(clonazepam|zolpidem)$/

export const dopaminergicRules: readonly SafetyRule[] = [
  {
    id: 'S17',
    says: 'A dopaminergic drug is never stopped at once: everyone who takes one is told, and every way off it is a taper.',
    keeps: (p, plan) =>
      warnedOfEach(p, plan, 'dopaminergic-abrupt-stop') &&
      plan.offered(...tapers(p)).every((one) => warns(one, 'S17')),
  },
  {
    id: 'S18',
    says: 'With RLS augmentation suspected no dose is raised and no second drug is added; whoever takes one dopaminergic drug is offered no other.',
    keeps: (p, plan) =>
      taken(p).length === 0 ||
      (plan.offered(...ALL).every(({ id }) => id === LEVODOPA && p.yes('pregnancy')) &&
        (!augmentationSuspected(p) ||
          parkinson(p) ||
          (plan.offered(...ALL).length === 0 && warnedOfEach(p, plan, 'augmentation-no-raise')))),
  },
  {
    id: 'S19',
    says: 'A dose above the label for RLS is flagged as a sign of RLS augmentation.',
    keeps: (p, plan) =>
      aboveLabel(p).every(
        (drug) =>
          parkinson(p) ||
          (plan.finding('dopaminergic-above-label') === 'met' &&
            plan.finding('augmentation-suspected') === 'met' &&
            plan.alert('dopaminergic-above-label', drug) !== undefined),
      ),
  },
  {
    id: 'S20',
    says: 'An impulse control disorder: no dopaminergic drug is begun, and the one taken is tapered.',
    keeps: (p, plan) =>
      !p.yes('impulse-control-disorder') ||
      (plan.offered(...ALL).length === 0 &&
        warnedOfEach(p, plan, 'impulse-control-on-dopaminergic') &&
        plan
          .offered(...tapers(p))
          .every(({ therapy, status }) =>
            therapy === 'cabergoline' || therapy === 'pergolide' ? true : status === 'recommended',
          )),
  },
  {
    id: 'S21',
    says: 'Daily levodopa for the legs is flagged, and none is begun for symptoms twice a week or more.',
    keeps: (p, plan) => {
      const frequent = (p.least('symptom-frequency') ?? 0) >= 2 && !p.yes('pregnancy')
      const daily = p.takes('levodopa') && p.yes('levodopa-daily') && !parkinson(p)
      return (
        !(frequent && plan.offered(LEVODOPA).length > 0) &&
        plan.recommended(LEVODOPA).length === 0 &&
        (!daily || plan.alert('levodopa-daily') !== undefined)
      )
    },
  },
  {
    id: 'S22',
    says: 'Cabergoline and pergolide are never offered for RLS, and whoever takes one for it is stopped and told why.',
    keeps: (p, plan) =>
      plan.offered(...ERGOTS).length === 0 &&
      (p.yes('parkinson-disease', 'hyperprolactinemia') ||
        ['cabergoline', 'pergolide'].every(
          (drug) =>
            !p.takes(drug) ||
            plan.alert('ergot-agonist', drug)?.level === 'stop' ||
            plan.unchecked('ergot-agonist'),
        )),
  },
  {
    id: 'S23',
    says: 'No driving until the effect is known: said with every ligand, every dopaminergic drug, every opioid and hypnotic; sudden sleep under one is a stop.',
    keeps: (p, plan) =>
      ((p.most('age') ?? 99) < 18 ||
        plan.medicines.filter(({ id }) => SEDATING.test(id)).every((one) => warns(one, 'S23'))) &&
      (!p.yes('sudden-sleep') || warnedOfEach(p, plan, 'sudden-sleep')),
  },
  {
    id: 'S24',
    says: 'Psychosis, or dementia with hallucinations: no dopaminergic drug, and none comes down by a calendar.',
    keeps: (p, plan) =>
      !p.yes('psychosis', 'hallucinations') ||
      (plan.offered(...ALL).length === 0 &&
        withDays(plan).length === 0 &&
        warnedOfEach(p, plan, 'dopaminergic-psychosis')),
  },
  {
    id: 'S36',
    says: 'In Parkinson disease the plan tapers no dopaminergic drug, and gives no calendar of doses.',
    keeps: (p, plan) =>
      !parkinson(p) ||
      (plan.offered(...tapers(p)).length === 0 &&
        tapers(p).every((id) => plan.proposal(id)?.calendar?.kind !== 'days') &&
        warnedOfEach(p, plan, 'parkinson-dopaminergic')),
  },
  {
    id: 'S39',
    says: 'Allergic to sulfite: no rotigotine. With every patch: off for magnetic resonance, cardioversion and heat.',
    keeps: (p, plan) => {
      const offered = plan.offered('dopamine-agonist-rotigotine')
      const worn = p.takes('rotigotine')
      if (p.allergic('sulfite') && offered.length > 0) return false
      if (worn && p.allergic('sulfite') && !plan.alert('rotigotine-sulfite')) return false
      return (
        offered.every((one) => warns(one, 'S39')) &&
        (!worn || plan.alert('rotigotine-patch') !== undefined)
      )
    },
  },
]
