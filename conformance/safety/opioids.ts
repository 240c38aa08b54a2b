import type { Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'

const FULL = ['oxycodone', 'methadone', 'morphine', 'hydrocodone', 'fentanyl', 'hydromorphone']
const OPIOIDS = [...FULL, 'tramadol', 'codeine', 'buprenorphine']
const BENZODIAZEPINES = ['clonazepam', 'lorazepam']
const RAISES_METHADONE = ['ciprofloxacin', 'fluconazole']

const begun = (plan: Told) => plan.medicines.filter(({ id }) => id.startsWith('opioid-'))
const eachTaken = (p: Patient, drugs: readonly string[], holds: (drug: string) => boolean) =>
  drugs.every((drug) => !p.takes(drug) || holds(drug))
const untreatedApnea = (p: Patient) =>
  p.yes('sleep-apnea') && p.known('sleep-apnea-treated') && !p.yes('sleep-apnea-treated')

export const opioidRules: readonly SafetyRule[] = [
  {
    id: 'S25',
    says: 'Untreated sleep apnea: no opioid is begun, and one that is taken is warned of.',
    keeps: (p, plan) =>
      !untreatedApnea(p) ||
      (begun(plan).length === 0 &&
        eachTaken(p, OPIOIDS, (drug) => plan.alert('opioid-with-sleep-apnea', drug) !== undefined)),
  },
  {
    id: 'S26',
    says: 'With methadone a drug that changes its level is warned of.',
    keeps: (p, plan) =>
      !p.takes('methadone') ||
      eachTaken(
        p,
        RAISES_METHADONE,
        (drug) => plan.alert('methadone-interaction', drug) !== undefined,
      ),
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
    says: 'An opioid beside a benzodiazepine is warned of.',
    keeps: (p, plan) =>
      !(p.takes(...OPIOIDS) && p.takes(...BENZODIAZEPINES)) ||
      plan.alert('opioid-with-benzodiazepine') !== undefined,
  },
  {
    id: 'S30',
    says: 'Tramadol beside a serotonergic drug is warned of and never begun.',
    keeps: (p, plan) =>
      !p.takes('sertraline', 'citalopram', 'venlafaxine', 'phenelzine') ||
      (plan.offered('opioid-tramadol').length === 0 &&
        eachTaken(
          p,
          ['tramadol'],
          () =>
            plan.alert('tramadol-with-serotonergic') !== undefined ||
            plan.alert('maoi-combination') !== undefined,
        )),
  },
]

function warned(plan: Told): (drug: string) => boolean {
  return (drug) => plan.alert('buprenorphine-with-full-agonist', drug) !== undefined
}
