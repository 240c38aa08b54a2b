import { makePlan } from '@legato/clinic/plan'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { drawPatient, randomFrom } from './safety/draw.ts'
import type { Patient } from './safety/patient.ts'
import { patientOf } from './safety/patient.ts'
import type { Told } from './safety/plan.ts'
import { tellOf } from './safety/plan.ts'
import { safetyRules } from './safety-rules.ts'

/**
 * Plans of patients drawn at random keep every safety rule. Each patient has a seed of its own,
 * which a failure names. `SAFETY_SEED=12 SAFETY_PATIENTS=200000 npx vitest run conformance/safety`
 * begins elsewhere and tries more. What a seed draws moves with the vocabulary, so a patient who
 * broke a rule stays as a case in `cases/probes.json`.
 */
const first = Number(process.env.SAFETY_SEED ?? 20261122)
const count = Number(process.env.SAFETY_PATIENTS ?? 3000)
interface Drawn {
  readonly seed: number
  readonly patient: Patient
  readonly plan: Told
}

function drawn(seed: number): Drawn {
  const asOf = civilDate('2026-11-22')
  if (!asOf) throw new Error('no day')
  const features = drawPatient(randomFrom(seed), asOf)
  const plan = makePlan(features, { id: `${seed}`, unread: [] }, { whatIf: false })
  return { seed, patient: patientOf(features), plan: tellOf(plan) }
}

const all = Array.from({ length: count }, (_, index) => drawn(first + index))

test(`of ${count} patients from seed ${first}, many are treated, each way`, () => {
  const treated = all.flatMap(({ plan }) => plan.medicines)
  for (const id of ['iron-oral-ferrous-sulfate', 'alpha2delta-gabapentin', 'dopaminergic-levodopa'])
    expect(treated.filter((one) => one.id === id).length, id).toBeGreaterThan(count / 100)
})

test.each(safetyRules)(`$id: $says (seeds from ${first})`, ({ keeps }) => {
  const broken = all.filter(({ patient, plan }) => !keeps(patient, plan))
  expect(broken.map(({ seed }) => seed)).toEqual([])
})
