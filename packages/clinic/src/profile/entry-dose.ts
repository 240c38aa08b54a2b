import type { FeatureId } from '@legato/knowledge'
import { featureIds, features } from '@legato/knowledge'
import type { DailyDose } from './dose.ts'
import { dailyDose } from './dose.ts'
import type { DrugEntry } from './medication.ts'

/** Each feature that is the daily dose of a drug, with that drug. */
export const DOSE_FEATURES: readonly (readonly [feature: FeatureId, drug: string])[] =
  featureIds.flatMap((id) => {
    const { read } = features[id]
    return read.kind === 'dose' ? [[id, read.drug] as const] : []
  })

const DOSED: ReadonlySet<string> = new Set(DOSE_FEATURES.map(([, drug]) => drug))

/** The ingredient of an entry whose dose matters, else the first; undefined of an unresolved one. */
export function mainIngredient({ ingredients }: DrugEntry): string | undefined {
  return ingredients.find((name) => DOSED.has(name)) ?? ingredients[0]
}

/** The dose by its dosages; without any, by what stands in the drug's own text (`300 mg twice daily`). */
export function doseOf(
  entry: Pick<DrugEntry, 'text' | 'ingredients' | 'dosages'>,
  ingredient: string | undefined,
): DailyDose {
  const combined = entry.ingredients.length > 1
  const drug = { text: entry.text, ingredient: ingredient ?? '', combined }
  const inText = entry.dosages.length === 0 && !combined
  return dailyDose(inText ? [{ text: entry.text }] : entry.dosages, drug)
}
