import type { DrugClass } from '@legato/knowledge'
import { DRUGS } from '@legato/knowledge'

/** Ingredients by RxNorm name. */
export const IV_IRON = namesOf('iv-iron')
export const ORAL_IRON = namesOf('oral-iron')

function namesOf(wanted: DrugClass): ReadonlySet<string> {
  return new Set(DRUGS.filter(({ classes }) => classes.includes(wanted)).map(({ name }) => name))
}
