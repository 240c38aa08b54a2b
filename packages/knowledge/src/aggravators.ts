import type { Criterion } from '@legato/rules'
import { BODY } from './aggravating/body.ts'
import type { AggravatingClass } from './aggravating/group.ts'
import { MIND } from './aggravating/mind.ts'
import { all, any, compare, includes, isKnown, not } from './criteria.ts'
import { ingredients } from './ingredients.ts'

/**
 * Every drug that may worsen RLS. Drugs on the skin or in the eye are not among them, since they
 * do not stand among the current drugs. A drug of two classes is spoken of in the first: the mind
 * before the stomach.
 */
export interface Aggravator {
  readonly drug: string
  readonly group: AggravatingClass
  /** It is taken, at a dose and in a patient where it matters. */
  readonly taken: Criterion
}

/** Doxepin at doses for sleep, 3 to 6 mg, does not aggravate. */
const LOW_DOXEPIN = all(isKnown('doxepin-dose'), compare('doxepin-dose', '<=', 6, 'mg/d'))

const everyAggravator: readonly Aggravator[] = [...MIND, ...BODY].flatMap((group) =>
  ingredients(group.name).map((drug) => ({ drug, group, taken: taken(drug, group.only) })),
)

function taken(drug: string, only: Criterion | undefined): Criterion {
  const listed = includes('current-drugs', drug)
  if (drug === 'doxepin') return all(listed, not(LOW_DOXEPIN))
  return only ? all(listed, only) : listed
}

/** Every ingredient that may worsen RLS, once, with the first of its classes. */
export const aggravators: readonly Aggravator[] = [
  ...Map.groupBy(everyAggravator, ({ drug }) => drug).values(),
].flatMap(([first]) => (first ? [first] : []))

const worthLeaving = aggravators.filter(({ group }) => group.leave)
const plain = worthLeaving.filter(({ drug, group }) => drug !== 'doxepin' && !group.only)

/** A drug is taken that is worth leaving; the plain ones are asked in one go. */
export const takesAggravator: Criterion = any(
  includes('current-drugs', ...plain.map(({ drug }) => drug)),
  ...worthLeaving.filter((one) => !plain.includes(one)).map((one) => one.taken),
)

/** Those of the classes that worsen RLS strongly or often: what is warned of, not only noted. */
export const strongAggravators: readonly string[] = aggravators
  .filter(({ group }) => group.level === 'warn')
  .map(({ drug }) => drug)

/** Those whose start may have brought on RLS: what acts on the brain, not by way of low iron. */
export const suspectDrugs: readonly string[] = plain.map(({ drug }) => drug)
