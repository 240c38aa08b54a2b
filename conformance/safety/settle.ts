import { featureIds, features } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { unknown } from '@legato/values'
import { BENZODIAZEPINES, OPIOIDS } from './drugs.ts'

/* What the profile would work out from the rest, so that no patient contradicts the vocabulary. */

export type Facts = Record<string, Feature<FeatureValue>>

const SEDATIVES = [...OPIOIDS, ...BENZODIAZEPINES, 'zolpidem', 'phenobarbital']

export function known(value: FeatureValue): Feature<FeatureValue> {
  return { kind: 'known', value, how: 'asserted', from: [] }
}

function stated(facts: Facts, id: string): FeatureValue | undefined {
  const fact = facts[id]
  return fact?.kind === 'known' ? fact.value : undefined
}

/** The dose of what is taken is drawn by the caller; nought of what is not, where the list could be read whole. */
export function settle(facts: Facts, doseOf: (id: string) => Feature<FeatureValue>): Facts {
  settleDrugs(facts, doseOf)
  settleKidneys(facts)
  settleLegs(facts)
  settleBody(facts)
  return facts
}

function settleDrugs(facts: Facts, doseOf: (id: string) => Feature<FeatureValue>): void {
  const list = stated(facts, 'current-drugs')
  const read = typeof list === 'object' && 'has' in list ? list : undefined
  const whole = read?.unresolved.length === 0
  for (const [id, drug] of DOSES) {
    if (read?.has.includes(drug)) facts[id] = doseOf(id)
    else facts[id] = whole ? known(0) : unknown('unreadable')
  }
  const none = whole ? known(false) : unknown('unreadable')
  const sedated = read?.has.some((drug) => SEDATIVES.includes(drug))
  facts['takes-sedatives'] = sedated ? known(true) : none
  if (!read?.has.includes('levodopa')) facts['levodopa-daily'] = none
}

/** The features that hold a daily dose, with the drug. */
const DOSES = featureIds.flatMap((id): (readonly [id: string, drug: string])[] => {
  const where: { kind: string; drug?: string } = features[id].read
  return where.kind === 'dose' && where.drug ? [[id, where.drug]] : []
})

function settleKidneys(facts: Facts): void {
  const dialysis = stated(facts, 'dialysis')
  if (dialysis === undefined || dialysis === 'none') return
  facts.esrd = known(true)
  facts['creatinine-clearance'] = unknown('unreadable')
  facts.egfr = unknown('unreadable')
}

/** The higher leg is no lower than the lower one. */
function settleLegs(facts: Facts): void {
  const [lower, higher] = [facts[LOWER], facts[HIGHER]]
  if (lower?.kind !== 'known' || typeof lower.value !== 'number') return
  const known = higher?.kind === 'known' && typeof higher.value === 'number'
  if (!known || Number(higher.value) < lower.value) facts[HIGHER] = lower
}

const LOWER = 'ankle-brachial-index'
const HIGHER = 'ankle-brachial-index-highest'

function settleBody(facts: Facts): void {
  const carboxymaltose = facts['days-since-ferric-carboxymaltose']
  if (carboxymaltose?.kind === 'known') facts['days-since-iv-iron'] = carboxymaltose
  if (stated(facts, 'sex') === 'male')
    for (const id of ['pregnancy', 'lactation', 'could-become-pregnant', 'menorrhagia'])
      facts[id] = known(false)
  if (stated(facts, 'pregnancy') !== true) facts.trimester = unknown('never-measured')
  const item = stated(facts, 'phq9-item9')
  if (item !== undefined && item !== 0) facts.suicidality = known(true)
}
