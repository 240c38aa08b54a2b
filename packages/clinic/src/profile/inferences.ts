import type { Patient } from '@legato/fhir'
import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Known, Message } from '@legato/values'
import { unknown } from '@legato/values'
import { bodyMassIndex } from './body-mass-index.ts'
import type { Fact, FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import { note } from './notes.ts'
import { cannotBePregnant } from './pregnancy.ts'
import { ageInDays, whenOf } from './when.ts'

/** FHIR's administrative gender, as the sex of the formulas. */
export function sexOf({ gender }: Patient, from: string): Fact {
  if (gender !== 'female' && gender !== 'male' && gender !== 'other')
    return unknown('never-measured')
  return { kind: 'known', value: gender, how: 'asserted', from: [from] }
}

/** Worked out from weight and height; a reported index counts where one of them is missing. */
export function inferBodyMass(sheet: FactSheet): void {
  const { weight, height } = sheet
  const [kg, cm] = [numberOf(weight), numberOf(height)]
  if (kg !== undefined && cm !== undefined) {
    const value = Number(bodyMassIndex(kg, cm).toFixed(1))
    sheet.bmi = inferred(value, [weight, height])
  }
  const [bmi, age] = [numberOf(sheet.bmi), numberOf(sheet.age)]
  // The index decides over an old diagnosis; its limit of 30 is that of adults (WHO).
  if (bmi !== undefined && age !== undefined && age >= 18) {
    sheet.obesity = inferred(bmi >= 30, [sheet.bmi], note('from-bmi'))
  }
}

/** A child grows: its weight counts for three months only, a default of ours. */
const CHILD_WEIGHT_DAYS = 92

export function refreshChildWeight(sheet: FactSheet, asOf: CivilDate): void {
  const [age, when] = [numberOf(sheet.age), whenOf(sheet.weight.at)]
  const child = age !== undefined && age < 18
  if (!child || !when || ageInDays(when, asOf) <= CHILD_WEIGHT_DAYS) return
  const { from } = sheet.weight
  const notes = [note('too-old', { days: CHILD_WEIGHT_DAYS })]
  sheet.weight = unknown('out-of-date', { from, at: when.at, notes })
}

/** Any answer but "not at all" to item 9 is a sign; "not at all" denies where nothing else speaks. */
export function inferSuicidality(sheet: FactSheet): void {
  const item = numberOf(sheet['phq9-item9'])
  if (item === undefined) return
  const fact = inferred(item > 0, [sheet['phq9-item9']], note('from-item-9'))
  if (item > 0) sheet.suicidality = fact
  else infer(sheet, 'suicidality', fact)
}

/** From here on nobody is on dialysis: a default of ours, at twice the GFR of kidney failure. */
const GFR_WITHOUT_DIALYSIS = 30

/** What kidneys that work say of dialysis and kidney failure, where the record does not say. */
export function inferNoDialysis(sheet: FactSheet): void {
  const { egfr, dialysis, esrd } = sheet
  const failing = [dialysis, esrd].some(
    (fact) => fact.kind === 'known' && fact.value !== 'none' && fact.value !== false,
  )
  const gfr = numberOf(egfr)
  if (failing || gfr === undefined || gfr < GFR_WITHOUT_DIALYSIS) return
  infer(sheet, 'dialysis', inferred('none', [egfr], note('from-egfr')))
  infer(sheet, 'esrd', inferred(false, [egfr], note('from-egfr')))
}

/** Dialysis means kidney failure; a class of heart failure means heart failure. */
export function inferConditions(sheet: FactSheet): void {
  const { dialysis, 'nyha-class': nyha } = sheet
  if (dialysis.kind === 'known' && dialysis.value !== 'none') {
    infer(sheet, 'esrd', inferred(true, [dialysis], note('from-dialysis')))
  }
  if (nyha.kind === 'known') infer(sheet, 'heart-failure', inferred(true, [nyha]))
}

/** What sex and age rule out, and what the change of life does. */
export function inferByBody(sheet: FactSheet, asOf: string): void {
  const no = cannotBePregnant({ sex: sheet.sex, age: sheet.age })
  infer(sheet, 'could-become-pregnant', no)
  infer(sheet, 'lactation', no)
  if (sheet.sex.kind === 'known' && sheet.sex.value === 'male') {
    for (const id of ['menorrhagia', 'postmenopausal'] as const) infer(sheet, id, no)
  }
  const { postmenopausal } = sheet
  if (postmenopausal.kind === 'known' && postmenopausal.value === true) {
    infer(sheet, 'could-become-pregnant', { ...inferred(false, [postmenopausal]), at: asOf })
  }
}

function inferred(
  value: FeatureValue,
  parts: readonly Fact[],
  ...notes: readonly Message[]
): Known<FeatureValue> {
  const from = [...new Set(parts.flatMap((part) => part.from))]
  // As old as the oldest part.
  const at = parts.flatMap((part) => part.at ?? []).toSorted()[0]
  return {
    kind: 'known',
    value,
    how: 'inferred',
    from,
    ...(at && { at }),
    ...(notes.length > 0 && { notes }),
  }
}

export function numberOf(fact: Fact): number | undefined {
  return fact.kind === 'known' && typeof fact.value === 'number' ? fact.value : undefined
}
