import { eachTaken, opioidsBegun, withDays } from './drugs.ts'
import type { Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'
import { warns } from './plan.ts'

/** Pregnancy, breastfeeding and childhood. */
const LIGANDS = [
  'alpha2delta-gabapentin',
  'alpha2delta-gabapentin-enacarbil',
  'alpha2delta-pregabalin',
]
const AGONISTS = [
  'dopamine-agonist-pramipexole',
  'dopamine-agonist-ropinirole',
  'dopamine-agonist-rotigotine',
  'dopamine-agonist-cabergoline',
  'dopamine-agonist-pergolide',
]
const TERATOGENS = ['beside-valproic-acid', 'beside-carbamazepine']
const NEVER = ['valproic acid', 'carbamazepine', 'cabergoline', 'pergolide']
const STIMULATORS = ['device-nerve-stimulator', 'physical-whole-body-vibration']
const DOPAMINERGIC = ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa']
const WEAK = ['codeine', 'tramadol']
const CHILD_MEDICINE = /^(iron-|alpha2delta-|beside-\w+-child$)/

const isChild = (p: Patient) => (p.most('age') ?? 99) < 18
/** First, or nobody knows which. */
const early = (p: Patient) => !['second', 'third'].includes(p.word('trimester') ?? '')

function safeInPregnancy(p: Patient, plan: Told): boolean {
  const unripe = early(p) ? plan.offered(...LIGANDS, 'beside-clonazepam') : []
  const opioids = opioidsBegun(plan)
  const sparing = plan.offered('beside-clonazepam', 'beside-bupropion', 'beside-zolpidem')
  return (
    plan.offered(...AGONISTS, ...TERATOGENS, ...STIMULATORS).length === 0 &&
    unripe.length === 0 &&
    plan.offered(...LIGANDS, 'beside-clonazepam', 'beside-dipyridamole').every(byASpecialist) &&
    opioids.every((one) => one.id === 'opioid-oxycodone' && warns(one, 'S32')) &&
    sparing.every((one) => warns(one, 'S32')) &&
    withDays(plan).length === 0
  )
}

const byASpecialist = ({ status }: { readonly status: string }) => status === 'specialist'

export const childbearingRules: readonly SafetyRule[] = [
  {
    id: 'S32',
    says: 'Pregnant: no agonist, valproate or carbamazepine, no ligand or benzodiazepine in the first trimester and later only by a specialist, of the opioids only oxycodone, no calendar of doses; obstetrics signs as well; valproate, carbamazepine and ergots that are taken are a stop, and a warning where a pregnancy is possible.',
    keeps: (p, plan) => {
      const possible = p.yes('could-become-pregnant') && !p.yes('pregnancy')
      const stopped = (drug: string) => plan.alert('pregnancy-drug', drug)?.level === 'stop'
      const warned = (drug: string) => plan.alert('pregnancy-drug', drug) !== undefined
      if (possible && !eachTaken(p, NEVER, warned)) return false
      if (possible && plan.offered(...TERATOGENS).length > 0) return false
      if (!p.yes('pregnancy')) return true
      const signed =
        plan.medicines.length === 0 || plan.recommended('referral-obstetrics').length > 0
      return safeInPregnancy(p, plan) && signed && eachTaken(p, NEVER, stopped)
    },
  },
  {
    id: 'S33',
    says: 'Breastfeeding: no dopaminergic drug, codeine or tramadol is begun, and other opioids are warned of; codeine and tramadol that are taken are a stop.',
    keeps: (p, plan) =>
      !p.yes('lactation') ||
      (plan.offered(...AGONISTS, 'dopaminergic-levodopa', 'opioid-codeine', 'opioid-tramadol')
        .length === 0 &&
        opioidsBegun(plan).every((one) => warns(one, 'S33')) &&
        eachTaken(p, WEAK, (drug) => plan.alert('lactation-drug', drug)?.level === 'stop')),
  },
  {
    id: 'S10',
    says: 'A child is offered iron and, by a specialist and without a dose, a ligand or what helps to fall asleep: nothing else, no dopaminergic drug, opioid, device or calendar of doses. Iron goes by weight, with the warning to lock it away; an opioid or an agonist that is taken is warned of.',
    keeps: (p, plan) => {
      if (!isChild(p)) return true
      const iron = plan.offered('iron-oral-ferrous-sulfate')
      const most = 6 * (p.most('weight') ?? 0)
      const others = plan.medicines.filter(({ id }) => !id.startsWith('iron-'))
      const opioid = p.takes('oxycodone', 'methadone', 'tramadol', 'codeine')
      return (
        others.every(({ id, dose }) => dose === null && CHILD_MEDICINE.test(id)) &&
        plan.offered(...STIMULATORS).length === 0 &&
        withDays(plan).length === 0 &&
        (!opioid || plan.alert('opioid-child') !== undefined) &&
        eachTaken(
          p,
          DOPAMINERGIC,
          (drug) => plan.alert('dopaminergic-child', drug) !== undefined,
        ) &&
        iron.every((one) => warns(one, 'S10') && (one.dose?.start.amount ?? 999) <= most)
      )
    },
  },
  {
    id: 'S45',
    says: 'Codeine or tramadol in a child under 12 or while breastfeeding is a stop, and is never begun there.',
    keeps: (p, plan) =>
      ((p.most('age') ?? 99) >= 12 ||
        (eachTaken(p, WEAK, (drug) => plan.alert('child-opioid', drug)?.level === 'stop') &&
          plan.offered('opioid-codeine', 'opioid-tramadol').length === 0)) &&
      (!p.yes('lactation') || plan.offered('opioid-codeine', 'opioid-tramadol').length === 0),
  },
]
