import { eachTaken, opioidsBegun } from './drugs.ts'
import type { Patient } from './patient.ts'
import type { SafetyRule } from './plan.ts'
import { warns } from './plan.ts'

const LIGANDS = [
  'alpha2delta-gabapentin',
  'alpha2delta-gabapentin-enacarbil',
  'alpha2delta-pregabalin',
]
/** Flagged always, with something else to take. */
const AGGRAVATING =
  'metoclopramide,prochlorperazine,promethazine,diphenhydramine,doxylamine,mirtazapine,quetiapine,haloperidol'.split(
    ',',
  )
const FOR_THE_MIND =
  'mirtazapine,quetiapine,haloperidol,sertraline,citalopram,venlafaxine,amitriptyline'.split(',')
/** Kinds of drugs that act on the brain; two of one kind count once. */
const KINDS = [
  'oxycodone,methadone,tramadol,codeine,buprenorphine',
  'clonazepam,lorazepam,zolpidem,phenobarbital',
  'quetiapine,haloperidol',
  'sertraline,citalopram,venlafaxine,amitriptyline,mirtazapine,bupropion',
  'diphenhydramine,doxylamine,hydroxyzine,promethazine',
].map((kind) => kind.split(','))

const relieved = (p: Patient) => p.yes('relieved-by-movement') || !p.known('relieved-by-movement')
/** Of these a specialist chooses: what is not plainly offered is named nowhere as the way out. */
const inDanger = (p: Patient) =>
  p.yes('suicidality') || (p.least('phq9-item9') ?? 0) > 0 || (p.most('age') ?? 99) < 18
const noRelief = (p: Patient) => !relieved(p) && !p.yes('relieved-by-movement-earlier')
const inNeedOfASecondLook = (p: Patient) =>
  p.yes('unilateral-leg-swelling', 'focal-weakness') || noRelief(p)

export const otherRules: readonly SafetyRule[] = [
  {
    id: 'S34',
    says: 'A dopamine blocker, a sedating antihistamine and mirtazapine are always flagged, with an alternative; what is given for the mind is never simply stopped.',
    keeps: (p, plan) =>
      eachTaken(p, AGGRAVATING, (drug) => {
        const alert = plan.alert('aggravating-drug', drug)
        // The one alternative of an antidepressant may be what this plan forbids, or keeps back.
        const status = plan.proposal('beside-bupropion')?.status
        const isKeptBack = inDanger(p) && (status === 'specialist' || status === 'not-recommended')
        const isClosed = status === 'contraindicated' || isKeptBack
        return alert !== undefined && (alert.instead.length > 0 || isClosed)
      }) &&
      eachTaken(p, FOR_THE_MIND, (drug) => plan.recommended(`deprescribe-${drug}`).length === 0),
  },
  {
    id: 'S35',
    says: 'Against nausea ondansetron, not metoclopramide, and with methadone mind the QT interval.',
    keeps: (p, plan) =>
      eachTaken(
        p,
        ['metoclopramide', 'prochlorperazine'],
        (drug) => plan.alert('aggravating-drug', drug)?.instead.includes('ondansetron') ?? false,
      ) &&
      (!(p.takes('methadone') && p.takes('ondansetron')) ||
        plan.alert('methadone-qt', 'ondansetron') !== undefined) &&
      (!p.yes('surgery-planned') ||
        plan.medicines.length === 0 ||
        plan.recommended('education-perioperative').length > 0),
  },
  {
    id: 'S41',
    says: 'No relief by moving, one swollen leg or weakness: nothing that treats RLS is offered, and the patient is referred.',
    keeps: (p, plan) => {
      if (!inNeedOfASecondLook(p)) return true
      const treats = plan.medicines.filter(({ kind }) => kind === 'medication')
      const referred = plan.recommended(
        'referral-swollen-leg',
        'referral-weakness',
        'referral-doubtful-diagnosis',
      )
      return treats.length === 0 && referred.length > 0
    },
  },
  {
    id: 'S42',
    says: 'At 65 or over with drugs of two kinds that act on the brain: falls are asked about, no third is simply added, and no opioid as a third at all. At that age no sleeping pill is begun, and an opioid only with a warning.',
    keeps: (p, plan) => {
      if ((p.least('age') ?? 0) < 65) return true
      const [opioids, ...others] = KINDS.map((kind) => p.takes(...kind))
      const beside = [...others, p.takes('gabapentin', 'pregabalin')].filter(Boolean).length
      const kinds = others.filter(Boolean).length + (opioids ? 1 : 0)
      return (
        plan.offered('beside-zolpidem').length === 0 &&
        opioidsBegun(plan).every((one) => beside < 2 && warns(one, 'S42')) &&
        (kinds < 2 ||
          (plan.alert('several-sedating-drugs') !== undefined &&
            plan.recommended(...LIGANDS).length === 0))
      )
    },
  },
  {
    id: 'contradiction',
    says: 'Where the record contradicts itself about what would forbid a drug, the drug is not recommended.',
    keeps: (p, plan) => {
      const vein = plan.recommended('iron-iv-ferric-carboxymaltose', 'iron-iv-iron-sucrose')
      const ligands = plan.recommended(...LIGANDS)
      const iron = p.conflicting('active-infection', 'iron-overload')
      const all = [...vein, ...plan.recommended('iron-oral-ferrous-sulfate'), ...ligands]
      const flagged = p.conflicting('unilateral-leg-swelling', 'focal-weakness', 'pulseless-leg')
      return (
        !(iron && vein.length > 0) &&
        !(p.conflicting('pregnancy', 'iv-iron-reaction', 'allergies') && vein.length > 0) &&
        !(p.conflicting('pregnancy', 'suicidality', 'phq9-item9') && ligands.length > 0) &&
        !(flagged && all.length > 0)
      )
    },
  },
  {
    id: 'blank',
    says: 'A list of drugs with a blank on it hides no danger: what may be there is said to be unchecked.',
    keeps: (p, plan) =>
      !p.listHasBlank ||
      (plan.unchecked('aggravating-drug') &&
        plan.offered(...LIGANDS).every((one) => warns(one, 'S11'))),
  },
]
