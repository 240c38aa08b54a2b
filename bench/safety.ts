import { drawPatient, randomFrom } from '../conformance/safety/draw.ts'
import { patientOf } from '../conformance/safety/patient.ts'
import { planned } from '../conformance/safety/trial.ts'
import { safetyRules } from '../conformance/safety-rules.ts'
import { asOf } from './day.ts'

export interface SafetyMeasured {
  readonly patients: number
  readonly seconds: number
  /** The seed of each patient whose plan broke a rule, with the rule. */
  readonly breaches: readonly string[]
}

/** Plans for patients drawn at random, each asked every safety rule. */
export function measureSafety(patients: number): SafetyMeasured {
  const began = performance.now()
  const breaches: string[] = []
  for (let seed = 0; seed < patients; seed++) {
    const features = drawPatient(randomFrom(seed), asOf)
    const one = [patientOf(features), planned(features)] as const
    for (const { id, keeps } of safetyRules) if (!keeps(...one)) breaches.push(`${id} seed ${seed}`)
  }
  return { patients, seconds: (performance.now() - began) / 1000, breaches }
}
