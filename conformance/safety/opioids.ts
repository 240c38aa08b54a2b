import { opioidsBegun as begun, eachTaken, FULL_AGONISTS } from './drugs.ts'
import type { Patient } from './patient.ts'
import type { SafetyRule } from './plan.ts'
import { dailyMost, warns } from './plan.ts'

/** Whether an opioid may be begun, and how far one is raised. */
const SOME = ['oxycodone', 'methadone', 'tramadol']
const CHANGES_METHADONE = ['ciprofloxacin', 'fluconazole', 'rifampin', 'sertraline']

/** Known, not known to be treated, and not measured as mild. */
const untreatedApnea = (p: Patient) =>
  p.yes('sleep-apnea') &&
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
/** Low, and neither iron by mouth for long enough nor an infusion has failed to mend it. */
const wantsIron = (p: Patient) =>
  (p.most('age') ?? 0) >= 18 &&
  (p.most('ferritin') ?? 999) <= 75 &&
  (p.most('days-since-iv-iron') ?? 999) >= 28 &&
  (p.least('oral-iron-weeks') ?? 0) < 6 &&
  p.word('iv-iron-response') !== 'failed'
/** A ligand had its fair trial, or cannot be had. */
const hadLigand = (p: Patient) =>
  ['effective', 'failed', 'not-tolerated'].includes(p.word('alpha2delta-tried') ?? '') ||
  p.failed('gabapentin', 'gabapentin enacarbil', 'pregabalin') ||
  (p.allergic('gabapentin') && p.allergic('pregabalin')) ||
  p.yes('pregnancy')
const takesTooMuch = (p: Patient) =>
  (p.takes('oxycodone') && (p.least('oxycodone-dose') ?? 0) > 40) ||
  (p.takes('methadone') && (p.least('methadone-dose') ?? 0) > 20) ||
  (p.takes(...SOME) && (p.least('opioid-mme') ?? 0) > 50)
const days = (every: string) => Number(/^(\d+) d$/.exec(every)?.[1] ?? 0)

export const opioidRules: readonly SafetyRule[] = [
  {
    id: 'S25',
    says: 'No opioid is begun before iron was measured and a gabapentinoid tried, nor without risk tool, agreement, monitoring program and apnea screen, nor with failing breath or an unexpected urine screen; at high risk only buprenorphine. Untreated sleep apnea: none is begun, and one that is taken is warned of.',
    keeps: (p, plan) => {
      const none = begun(plan).length === 0
      const atRisk = (p.least('opioid-risk-score') ?? 0) >= 8
      const barred = p.yes('respiratory-failure') || p.word('urine-drug-screen') === 'unexpected'
      const apnea = untreatedApnea(p)
      const warned = (drug: string) => plan.alert('opioid-with-sleep-apnea', drug) !== undefined
      return (
        ((isPrepared(p) && hadLigand(p) && !barred && !apnea) || none) &&
        (!atRisk || begun(plan).every(({ id }) => id === 'opioid-buprenorphine')) &&
        begun(plan).every(({ status }) => status === 'specialist') &&
        (!apnea || !p.known('sleep-apnea-treated') || eachTaken(p, SOME, warned))
      )
    },
  },
  {
    id: 'iron-before-opioid',
    says: 'No opioid is begun while low iron has not been replaced, or shown to be beyond replacing.',
    keeps: (p, plan) => !wantsIron(p) || begun(plan).length === 0,
  },
  {
    id: 'S26',
    says: 'Methadone is begun only on a known QTc of 500 ms or less, with a warning above 450, and never raised within 5 days; under it a longer QTc is a stop, one above 450 a warning, an unknown one is asked for; a drug that changes its level, or lengthens QT too, is warned of.',
    keeps: (p, plan) => {
      const begins = plan.offered('opioid-methadone')
      const [least, most] = [p.least('qtc') ?? 0, p.most('qtc') ?? 999]
      const slow = begins.every(
        ({ dose }) => dose?.steps.every((one) => days(one.every) >= 5) ?? true,
      )
      if (!slow || (begins.length > 0 && most > 500)) return false
      const beware = least > 450 || p.takes(...CHANGES_METHADONE)
      if (beware && !begins.every((one) => warns(one, 'S26'))) return false
      if (p.takes('ondansetron') && !begins.every((one) => warns(one, 'S35'))) return false
      if (!p.takes('methadone')) return true
      const long = plan.alert('methadone-long-qtc', 'methadone')
      return (
        (least <= 500 || long?.level === 'stop') &&
        (least <= 450 || long !== undefined) &&
        (p.known('qtc') || plan.alert('methadone-without-ecg') !== undefined) &&
        eachTaken(
          p,
          CHANGES_METHADONE,
          (drug) => plan.alert('methadone-interaction', drug) !== undefined,
        )
      )
    },
  },
  {
    id: 'S29',
    says: 'Above 40 mg of oxycodone, 20 mg of methadone or 50 morphine equivalents the plan warns and raises nothing; no dose that it gives out goes beyond.',
    keeps: (p, plan) =>
      plan.offered('opioid-oxycodone').every((one) => dailyMost(one) <= 40) &&
      plan.offered('opioid-methadone').every((one) => dailyMost(one) <= 20) &&
      plan.offered('opioid-hydrocodone', 'opioid-morphine').every((one) => dailyMost(one) <= 50) &&
      (!takesTooMuch(p) ||
        (begun(plan).length === 0 && plan.alert('opioid-high-dose')?.level === 'warn')),
  },
  {
    id: 'S31',
    says: 'Opioid use disorder: of the opioids only buprenorphine is begun, led by addiction medicine, and a full agonist that is taken is warned of.',
    keeps: (p, plan) => {
      if (!p.yes('opioid-use-disorder')) return true
      const review = plan.proposal('monitor-opioid')
      return (
        begun(plan).every((one) => one.id === 'opioid-buprenorphine' && warns(one, 'S31')) &&
        (!p.takes(...FULL_AGONISTS) || plan.alert('opioid-use-disorder-agonist') !== undefined) &&
        (!review || /addiction medicine/.test(review.summary))
      )
    },
  },
]
