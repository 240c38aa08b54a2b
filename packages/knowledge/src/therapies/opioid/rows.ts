import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { all } from '../../criteria.ts'
import type { Amount, DoseRow } from '../../dosing.ts'
import { adult } from '../../gate.ts'
import { regimen } from '../../regimen.ts'

interface Written {
  readonly start: number
  /** Left out where no source names a step. */
  readonly step?: { readonly by: number; readonly every: string }
  readonly max: number
  readonly say: string
  readonly basis: readonly Basis[]
}

/** One row of the dose table of an adult, in mg a day, taken in the evening. */
export function row(
  id: string,
  when: Criterion,
  { start, step, max, say, basis }: Written,
): DoseRow {
  const amount = (mg: number): Amount => ({ amount: mg, unit: 'mg', per: '1 d', at: 'evening' })
  return {
    when: all(adult, when),
    regimen: regimen(id, {
      start: amount(start),
      steps: step ? [{ add: amount(step.by), every: step.every }] : [],
      max: amount(max),
      say,
      basis,
    }),
  }
}
