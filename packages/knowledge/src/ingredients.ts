import type { DrugClass } from './terminology/drug.ts'
import { DRUGS } from './terminology/drugs/index.ts'

/** The names of all ingredients of these classes, as they stand on the list of current drugs. */
export function ingredients(...classes: readonly DrugClass[]): readonly string[] {
  return DRUGS.filter((drug) => drug.classes.some((one) => classes.includes(one))).map(
    (drug) => drug.name,
  )
}
