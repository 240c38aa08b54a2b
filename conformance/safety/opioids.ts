import type { Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'
import { dailyMost, warns } from './plan.ts'

const FULL = ['oxycodone', 'methadone', 'morphine', 'hydrocodone', 'fentanyl', 'hydromorphone']
const OPIOIDS = [...FULL, 'tramadol', 'codeine', 'buprenorphine']
const BENZODIAZEPINES = ['clonazepam', 'lorazepam']
const RAISES_METHADONE = ['ciprofloxacin', 'fluconazole']

const TREATMENTS = [
  'opioid-oxycodone',
  'opioid-methadone',
  'opioid-buprenorphine',
  'opioid-hydrocodone',
  'opioid-morphine',
  'opioid-tramadol',
  'opioid-codeine',
]

const begun = (plan: Told) => plan.offered(...TREATMENTS)
const eachTaken = (p: Patient, drugs: readonly string[], holds: (drug: string) => boolean) =>
  drugs.every((drug) => !p.takes(drug) || holds(drug))
const untreatedApnea = (p: Patient) =>
  p.yes('sleep-apnea') &&
  p.known('sleep-apnea-treated') &&
  !p.yes('sleep-apnea-treated') &&
  (p.most('apnea-hypopnea-index') ?? 99) >= 15
/** Known either way, or treated, or a test or the screen was low. */
const isScreenedForApnea = (p: Patient) =>
  p.known('sleep-apnea') ||
  p.yes('sleep-apnea-treated') ||
  (p.most('apnea-hypopnea-index') ?? 99) < 15 ||
  (p.most('stop-bang') ?? 9) < 3
/** Iron, the risk tool, the agreement, the monitoring program and a screen for apnea. */
const isPrepared = (p: Patient) =>
  p.known('ferritin') &&
  p.known('tsat') &&
  p.known('opioid-risk-score') &&
  p.yes('opioid-agreement') &&
  p.yes('monitoring-program-checked') &&
  isScreenedForApnea(p)
const over = (
  p: Patient,
  feature: 'oxycodone-dose' | 'methadone-dose' | 'opioid-mme',
  most: number,
) => (p.least(feature) ?? 0) > most
const takesTooMuch = (p: Patient) =>
  (p.takes('oxycodone') && over(p, 'oxycodone-dose', 40)) ||
  (p.takes('methadone') && over(p, 'methadone-dose', 20)) ||
  (p.takes(...OPIOIDS) && over(p, 'opioid-mme', 50))
const days = (every: string) => Number(/^(\d+) d$/.exec(every)?.[1] ?? 0)

export const opioidRules: readonly SafetyRule[] = [
  {
    id: 'S25',
    says: 'No opioid is begun before iron, risk tool, agreement, monitoring program and apnea screen; untreated sleep apnea: none is begun, and one that is taken is warned of.',
    keeps: (p, plan) =>
      (isPrepared(p) || begun(plan).length === 0) &&
      (!untreatedApnea(p) ||
        (begun(plan).length === 0 &&
          eachTaken(
            p,
            OPIOIDS,
            (drug) => plan.alert('opioid-with-sleep-apnea', drug) !== undefined,
          ))),
  },
  {
    id: 'S26',
    says: 'Methadone is begun only on a QTc of 500 ms or less and never raised within 5 days; a longer QTc under it is a stop, and a drug that changes its level is warned of.',
    keeps: (p, plan) => {
      const begins = plan.offered('opioid-methadone')
      const safe = (p.most('qtc') ?? 999) <= 500
      const slow = begins.every(
        ({ dose }) => !dose || dose.steps.every((one) => days(one.every) >= 5),
      )
      if (!slow || (begins.length > 0 && !safe)) return false
      if (!p.takes('methadone')) return true
      return (
        ((p.least('qtc') ?? 0) <= 500 || plan.alert('methadone-long-qtc')?.level === 'stop') &&
        eachTaken(
          p,
          RAISES_METHADONE,
          (drug) => plan.alert('methadone-interaction', drug) !== undefined,
        )
      )
    },
  },
  {
    id: 'S27',
    says: 'A full opioid agonist: buprenorphine is not begun, and beside it buprenorphine is warned of; naltrexone with any opioid is a stop.',
    keeps: (p, plan) => {
      const full = p.takes(...FULL)
      const beside = !full || eachTaken(p, ['buprenorphine'], warned(plan))
      const blocked = p.takes('naltrexone') && p.takes(...OPIOIDS)
      const stopped = plan.alert('opioid-with-naltrexone', 'naltrexone')?.level === 'stop'
      return (
        beside &&
        (!full || plan.offered('opioid-buprenorphine').length === 0) &&
        (!blocked || stopped)
      )
    },
  },
  {
    id: 'S28',
    says: 'An opioid beside a benzodiazepine is warned of, and neither is begun beside the other.',
    keeps: (p, plan) => {
      const [opioid, benzodiazepine] = [p.takes(...OPIOIDS), p.takes(...BENZODIAZEPINES)]
      return (
        (!benzodiazepine || begun(plan).length === 0) &&
        (!opioid || plan.offered('beside-clonazepam').length === 0) &&
        (!(opioid && benzodiazepine) || plan.alert('opioid-with-benzodiazepine') !== undefined)
      )
    },
  },
  {
    id: 'S29',
    says: 'Above 40 mg of oxycodone, 20 mg of methadone or 50 morphine equivalents the plan warns and raises nothing.',
    keeps: (p, plan) =>
      plan.offered('opioid-oxycodone').every((one) => dailyMost(one) <= 40) &&
      plan.offered('opioid-methadone').every((one) => dailyMost(one) <= 20) &&
      (!takesTooMuch(p) ||
        (begun(plan).length === 0 && plan.alert('opioid-high-dose')?.level === 'warn')),
  },
  {
    id: 'S30',
    says: 'Tramadol beside a serotonergic drug or with seizures is warned of and never begun.',
    keeps: (p, plan) =>
      (!p.yes('seizures') ||
        (plan.offered('opioid-tramadol').length === 0 &&
          (!p.takes('tramadol') || plan.alert('tramadol-with-seizures')?.level === 'stop'))) &&
      (!p.takes('sertraline', 'citalopram', 'venlafaxine', 'phenelzine') ||
        (plan.offered('opioid-tramadol').length === 0 &&
          eachTaken(
            p,
            ['tramadol'],
            () =>
              plan.alert('tramadol-with-serotonergic') !== undefined ||
              plan.alert('maoi-combination') !== undefined,
          ))),
  },
  {
    id: 'S31',
    says: 'Opioid use disorder: of the opioids only buprenorphine is begun, and a full agonist that is taken is warned of.',
    keeps: (p, plan) =>
      !p.yes('opioid-use-disorder') ||
      (begun(plan).every(({ id }) => id === 'opioid-buprenorphine') &&
        (!p.takes(...FULL) || plan.alert('opioid-use-disorder-agonist') !== undefined)),
  },
  {
    id: 'S38',
    says: 'Dipyridamole: not with unstable angina, low blood pressure or before a stress test, which is a stop where it is taken; bleeding is warned of with an anticoagulant.',
    keeps: (p, plan) => {
      const [begins, taken] = [plan.offered('beside-dipyridamole'), p.takes('dipyridamole')]
      const heart = p.yes('unstable-angina', 'hypotension')
      const test = p.yes('stress-test-planned')
      const bleeds = p.takes('warfarin')
      return (
        (!(heart || test) || begins.length === 0) &&
        (!bleeds || begins.every((one) => warns(one, 'S38'))) &&
        (!taken || !heart || plan.alert('dipyridamole-heart')?.level === 'stop') &&
        (!taken || !test || plan.alert('dipyridamole-stress-test')?.level === 'stop') &&
        (!taken || !bleeds || plan.alert('dipyridamole-bleeding') !== undefined)
      )
    },
  },
]

function warned(plan: Told): (drug: string) => boolean {
  return (drug) => plan.alert('buprenorphine-with-full-agonist', drug) !== undefined
}
