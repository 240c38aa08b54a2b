import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { all, compare, not } from '../../criteria.ts'
import type { Amount, DoseRow } from '../../dosing.ts'
import { onDialysis, onHemodialysis } from '../../findings/renal.ts'
import { adult } from '../../gate.ts'
import { regimen } from '../../regimen.ts'
import { startsLow } from './states.ts'

/** The bands of the labels in mL/min. Someone on dialysis has a row of their own. */
const offDialysis = not(onDialysis)
const from60 = all(adult, offDialysis, compare('creatinine-clearance', '>=', 60, 'mL/min'))

export const hemodialysis = all(adult, onHemodialysis)
export const peritoneal = all(adult, onDialysis, not(onHemodialysis))
export const below15 = all(adult, offDialysis, compare('creatinine-clearance', '<', 15, 'mL/min'))
export const from15To29 = band(15, 30)
export const from30To59 = band(30, 60)
export const from60Low = all(from60, startsLow)
export const from60Usual = all(from60, not(startsLow))
export const from30To59Low = all(from30To59, startsLow)
export const from30To59Usual = all(from30To59, not(startsLow))

function band(from: number, below: number): Criterion {
  return all(
    adult,
    offDialysis,
    compare('creatinine-clearance', '>=', from, 'mL/min'),
    compare('creatinine-clearance', '<', below, 'mL/min'),
  )
}

interface Written {
  readonly start: number
  readonly step?: number
  readonly max: number
  readonly at: NonNullable<Amount['at']>
  /** Days between doses where it is not given daily; after dialysis it follows the sessions. */
  readonly per?: string
  readonly say: string
  readonly basis: readonly Basis[]
}

/** One row of the dose table, in mg, raised once a week. */
export function row(id: string, when: Criterion, written: Written): DoseRow {
  const {
    start,
    step,
    max,
    at,
    per = at === 'after-dialysis' ? undefined : '1 d',
    say,
    basis,
  } = written
  const amount = (mg: number): Amount => ({ amount: mg, unit: 'mg', ...(per && { per }), at })
  const add = step ? [{ add: amount(step), every: '7 d' }] : []
  return {
    when,
    regimen: regimen(id, { start: amount(start), steps: add, max: amount(max), say, basis }),
  }
}
