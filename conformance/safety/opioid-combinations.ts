import {
  BENZODIAZEPINES,
  opioidsBegun as begun,
  eachTaken,
  FULL_AGONISTS,
  LIGANDS,
  OPIOID_TREATMENTS,
  OPIOIDS,
} from './drugs.ts'
import type { SafetyRule } from './plan.ts'
import { warns } from './plan.ts'

/** What an opioid, or dipyridamole, does not go with. */
const SEROTONERGIC = ['sertraline', 'citalopram', 'venlafaxine', 'amitriptyline', 'phenelzine']

const GABAPENTINOIDS = [
  'alpha2delta-gabapentin',
  'alpha2delta-gabapentin-enacarbil',
  'alpha2delta-pregabalin',
]
const HYPNOTICS = ['beside-clonazepam', 'beside-zolpidem']

export const opioidCombinations: readonly SafetyRule[] = [
  {
    id: 'sedatives-together',
    says: 'A gabapentinoid, an opioid, a benzodiazepine: two of them are never begun in one week, and each is begun with a warning beside another that is taken.',
    keeps: (p, plan) => {
      const kinds = [GABAPENTINOIDS, OPIOID_TREATMENTS, HYPNOTICS]
      const begins = kinds.filter((ids) => plan.offered(...ids).length > 0)
      const benzodiazepine = plan.offered('beside-clonazepam')
      const warned = begun(plan).every((one) => warns(one, 'S11'))
      return (
        (begins.length < 2 || plan.waits(...kinds.flat())) &&
        (!p.takes(...LIGANDS) || (warned && benzodiazepine.every((one) => warns(one, 'S28'))))
      )
    },
  },
  {
    id: 'S27',
    says: 'A full opioid agonist: buprenorphine is not begun, nor where a drug on the list could not be read, and beside it buprenorphine is warned of; naltrexone with any opioid is a stop, and beside naltrexone none is begun.',
    keeps: (p, plan) => {
      const full = p.takes(...FULL_AGONISTS)
      const buprenorphine = plan.offered('opioid-buprenorphine').length > 0
      const blocked = p.takes('naltrexone') && p.takes(...OPIOIDS)
      const warned = plan.alert('buprenorphine-with-full-agonist', 'buprenorphine')
      const stopped = plan.alert('opioid-with-naltrexone', 'naltrexone')?.level === 'stop'
      return (
        !((full || p.listHasBlank) && buprenorphine) &&
        !(full && p.takes('buprenorphine') && !warned) &&
        !(p.takes('naltrexone') && begun(plan).length > 0) &&
        (!blocked || stopped)
      )
    },
  },
  {
    id: 'S28',
    says: 'An opioid beside a benzodiazepine is warned of, with naloxone for the home, and neither is begun beside the other; no sleeping pill beside an opioid.',
    keeps: (p, plan) => {
      const [opioid, benzodiazepine] = [p.takes(...OPIOIDS), p.takes(...BENZODIAZEPINES)]
      const both = opioid && benzodiazepine
      const unarmed = both && !p.yes('naloxone-at-home')
      return (
        (!benzodiazepine || begun(plan).length === 0) &&
        (!opioid || plan.offered('beside-clonazepam', 'beside-zolpidem').length === 0) &&
        (!both || plan.alert('opioid-with-benzodiazepine') !== undefined) &&
        (!unarmed || plan.alert('opioid-without-naloxone') !== undefined) &&
        (p.yes('naloxone-at-home') || begun(plan).every((one) => warns(one, 'S28')))
      )
    },
  },
  {
    id: 'S30',
    says: 'Tramadol beside a serotonergic drug or with seizures is warned of and never begun, nor after RLS augmentation, which it can bring on: that is said to everyone who takes or begins it.',
    keeps: (p, plan) => {
      const begins = plan.offered('opioid-tramadol')
      const [taken, serotonergic] = [p.takes('tramadol'), p.takes(...SEROTONERGIC)]
      const warned = plan.alert('tramadol-with-serotonergic') ?? plan.alert('maoi-combination')
      const barred = serotonergic || p.yes('seizures', 'augmentation-asserted')
      return (
        !(barred && begins.length > 0) &&
        begins.every((one) => warns(one, 'S30')) &&
        !(taken && serotonergic && !warned) &&
        !(taken && p.yes('seizures') && plan.alert('tramadol-with-seizures')?.level !== 'stop') &&
        !(taken && !plan.alert('tramadol-augmentation'))
      )
    },
  },
  {
    id: 'S37',
    says: 'A monoamine oxidase inhibitor or linezolid with tramadol, methadone or an SSRI is a stop; beside one none of these is begun, nor bupropion, and other opioids are warned of.',
    keeps: (p, plan) => {
      const maoi = p.takes('phenelzine', 'linezolid')
      const beside = p.takes('tramadol', 'methadone', 'sertraline', 'citalopram', 'venlafaxine')
      const never = plan.offered('opioid-methadone', 'opioid-tramadol', 'beside-bupropion')
      return (
        !(maoi && never.length > 0) &&
        (!maoi || begun(plan).every((one) => warns(one, 'S37'))) &&
        (!beside ||
          eachTaken(
            p,
            ['phenelzine', 'linezolid'],
            (drug) => plan.alert('maoi-combination', drug)?.level === 'stop',
          ))
      )
    },
  },
  {
    id: 'S38',
    says: 'Dipyridamole: not with unstable angina, low blood pressure or before a stress test, which is a stop where it is taken; bleeding is warned of with an anticoagulant, and everyone who begins it is told of stress tests.',
    keeps: (p, plan) => {
      const [begins, taken] = [plan.offered('beside-dipyridamole'), p.takes('dipyridamole')]
      const heart = p.yes('unstable-angina', 'hypotension')
      const test = p.yes('stress-test-planned')
      const bleeds = p.takes('warfarin', 'apixaban', 'clopidogrel')
      const tested = test || p.takes('regadenoson', 'adenosine')
      return (
        (!(heart || test) || begins.length === 0) &&
        begins.every((one) => warns(one, 'S38')) &&
        (!bleeds ||
          begins.every(({ cautions }) => cautions.some(({ say }) => /bleeding/.test(say)))) &&
        (!taken || !heart || plan.alert('dipyridamole-heart')?.level === 'stop') &&
        (!taken || !tested || plan.alert('dipyridamole-stress-test')?.level === 'stop') &&
        (!taken || !bleeds || plan.alert('dipyridamole-bleeding') !== undefined)
      )
    },
  },
]
