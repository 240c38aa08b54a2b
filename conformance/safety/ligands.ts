import { eachTaken as everyTaken, LIGANDS as TAKEN, withDays } from './drugs.ts'
import type { Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'
import { dailyMost, warns } from './plan.ts'

const GABAPENTIN = 'alpha2delta-gabapentin'
const ENACARBIL = 'alpha2delta-gabapentin-enacarbil'
const PREGABALIN = 'alpha2delta-pregabalin'
const LIGANDS = [GABAPENTIN, ENACARBIL, PREGABALIN]
const WEAKENING =
  'oxycodone,methadone,morphine,tramadol,buprenorphine,clonazepam,lorazepam,zolpidem,phenobarbital'.split(
    ',',
  )

/** Most milligrams a day by the labels, below each clearance in mL/min. */
const MOST: readonly (readonly [below: number, most: Readonly<Record<string, number>>])[] = [
  [15, { [GABAPENTIN]: 300, [ENACARBIL]: 150, [PREGABALIN]: 75 }],
  [30, { [GABAPENTIN]: 700, [ENACARBIL]: 300, [PREGABALIN]: 150 }],
  [60, { [GABAPENTIN]: 1400, [ENACARBIL]: 600, [PREGABALIN]: 300 }],
]
/** The lowest usual start in mg: half of it at 65 or over. */
const LOW_START: Readonly<Record<string, number>> = {
  [GABAPENTIN]: 100,
  [ENACARBIL]: 300,
  [PREGABALIN]: 50,
}

const isOld = (p: Patient) => (p.least('age') ?? 0) >= 65
const onDialysis = (p: Patient) => ['hemodialysis', 'peritoneal'].includes(p.word('dialysis') ?? '')
const suicidal = (p: Patient) => p.yes('suicidality') || (p.least('phq9-item9') ?? 0) > 0
const weakHeart = (p: Patient) =>
  ['III', 'IV'].includes(p.word('nyha-class') ?? '') || p.yes('marked-edema')
const eachTaken = (p: Patient, holds: (drug: string) => boolean) => everyTaken(p, TAKEN, holds)
const begun = (plan: Told) => plan.offered(...LIGANDS)

function breathesWeakly(p: Patient): boolean {
  const apnea = p.yes('sleep-apnea') && !p.yes('sleep-apnea-treated')
  const ill = p.yes('copd', 'respiratory-failure', 'alcohol-use')
  return p.takes(...WEAKENING) || apnea || ill || isOld(p)
}

export const ligandRules: readonly SafetyRule[] = [
  {
    id: 'S11',
    says: 'A gabapentinoid beside an opioid or a sedative, with alcohol, weak lungs, sleep apnea or at 65 and over: warned of breathing, and begun at the lowest dose unless the apnea is treated.',
    keeps: (p, plan) => {
      const weak = breathesWeakly(p)
      const low = begun(plan).every(
        ({ id, dose }) => !dose || dose.start.amount <= (LOW_START[id] ?? 0),
      )
      const asked = weak || p.yes('sleep-apnea') || p.listHasBlank
      return (
        (!weak || low) &&
        (!asked || begun(plan).every((one) => warns(one, 'S11'))) &&
        (!weak || eachTaken(p, (drug) => plan.alert('respiratory-depression', drug) !== undefined))
      )
    },
  },
  {
    id: 'S12',
    says: 'Below 60 mL/min the dose is adjusted; no enacarbil on dialysis; gabapentin on hemodialysis only after it.',
    keeps: (p, plan) => {
      const clearance = Math.min(p.most('creatinine-clearance') ?? 999, p.most('egfr') ?? 999)
      const most = MOST.find(([below]) => clearance < below)?.[1]
      const adjusted = begun(plan).every((one) => !most || dailyMost(one) <= (most[one.id] ?? 0))
      if (!onDialysis(p)) return adjusted
      const when = p.word('dialysis') === 'hemodialysis' ? 'after-dialysis' : 'evening'
      return (
        plan.offered(ENACARBIL).length === 0 &&
        plan.offered(GABAPENTIN).every(({ dose }) => !dose || dose.start.at === when)
      )
    },
  },
  {
    id: 'S13',
    says: 'Without creatinine clearance there is no dose of a gabapentinoid, and whoever takes one is asked for it.',
    keeps: (p, plan) =>
      p.known('creatinine-clearance') ||
      onDialysis(p) ||
      (begun(plan).every(({ dose }) => dose === null) &&
        eachTaken(p, (drug) => {
          const told = plan.alert('gabapentinoid-clearance-unknown', drug)
          return told !== undefined || plan.unchecked('gabapentinoid-clearance-unknown')
        })),
  },
  {
    id: 'S14',
    says: 'Suicidal thoughts: no gabapentinoid is begun by the plan, no dopaminergic drug even by a specialist, and nothing comes down by a calendar; the same-day route stands in it.',
    keeps: (p, plan) =>
      !suicidal(p) ||
      (plan.medicines.every(
        ({ id, status }) => /^(iron|beside-vitamin)-/.test(id) || status === 'specialist',
      ) &&
        plan.medicines.every(({ id }) => !/^dopamin/.test(id)) &&
        withDays(plan).length === 0 &&
        plan.alert('suicidality') !== undefined &&
        plan.recommended('referral-suicide-risk').length > 0),
  },
  {
    id: 'S15',
    says: 'A gabapentinoid is stopped over a week or more, and that is said to everyone who takes or begins one.',
    keeps: (p, plan) =>
      begun(plan).every(({ monitor }) => monitor.some(({ say }) => /week or more/.test(say))) &&
      eachTaken(p, (drug) => plan.alert('gabapentinoid-abrupt-stop', drug) !== undefined),
  },
  {
    id: 'S16',
    says: 'Heart failure NYHA III or IV, or marked edema: no pregabalin, and a warning with the others.',
    keeps: (p, plan) =>
      !weakHeart(p) ||
      (plan.offered(PREGABALIN).length === 0 &&
        begun(plan).every((one) => warns(one, 'S16')) &&
        eachTaken(p, (drug) => plan.alert('gabapentinoid-heart-failure', drug) !== undefined)),
  },
  {
    id: 'ligand-twice',
    says: 'Nobody who takes a gabapentinoid is told to begin one.',
    keeps: (p, plan) => !p.takes(...TAKEN) || begun(plan).length === 0,
  },
]
