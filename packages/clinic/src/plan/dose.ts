import type { Amount, DoseRow, Dosing, FeatureId, Regimen } from '@legato/knowledge'
import { isFeatureId } from '@legato/knowledge'
import type { Criterion, Judgement } from '@legato/rules'
import { mentions, needs } from '@legato/rules'
import type { Message } from '@legato/values'
import { round } from '../assessment/index.ts'

/** The regimen of a patient, none, or what must be known before one can be given. */
export type Dosed =
  | {
      readonly kind: 'regimen'
      readonly regimen: Regimen
      /** The row that was met. */
      readonly row: Criterion
      /** What the dose was worked out from beside the row. */
      readonly by: readonly FeatureId[]
      readonly notes: readonly Message[]
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly needs: readonly FeatureId[] }

/**
 * The dose for one patient. Where the rows read renal function they are read twice, by creatinine
 * clearance and by estimated GFR, and the lower of the two doses is given.
 *
 * Labels give doses by creatinine clearance (Cockcroft-Gault); an estimated GFR per 1.73 m2 misleads
 * in the small and the large, so it may lower a dose here but never raise one.
 */
export function doseOf(dosing: Dosing, judgement: Judgement): Dosed {
  const byClearance = firstMet(dosing.rows, judgement)
  const egfr = judgement.facts.get('egfr')
  if (!dosing.renal || byClearance.kind !== 'regimen' || egfr?.kind !== 'known') return byClearance
  if (!mentions(byClearance.row).has('creatinine-clearance')) return byClearance
  const byEgfr = firstMet(dosing.rows, judgement.supposing('creatinine-clearance', egfr))
  if (byEgfr.kind !== 'regimen' || byEgfr.regimen === byClearance.regimen) return byClearance
  const { row, notes } = byClearance
  return isLower(byEgfr.regimen, byClearance.regimen)
    ? { ...byEgfr, row, by: ['egfr'], notes: [...byEgfr.notes, LOWER_BY_EGFR] }
    : { ...byClearance, by: ['egfr'], notes: [...notes, LOWER_BY_CLEARANCE] }
}

const LOWER_BY_EGFR: Message = {
  id: 'dose.lower-by-egfr',
  english:
    'Creatinine clearance and estimated GFR fall into different dose bands; the lower dose, by estimated GFR, is given.',
}

const LOWER_BY_CLEARANCE: Message = {
  id: 'dose.lower-by-clearance',
  english:
    'Creatinine clearance and estimated GFR fall into different dose bands; the lower dose, by creatinine clearance, is given.',
}

function firstMet(rows: readonly DoseRow[], judgement: Judgement): Dosed {
  const open: Criterion[] = []
  for (const { when, regimen } of rows) {
    const truth = judgement.isMet(when)
    if (truth === 'met' && open.length === 0) return withinWeight(regimen, when, judgement)
    if (truth !== 'not-met') open.push(when)
  }
  if (open.length === 0) return { kind: 'none' }
  return {
    kind: 'open',
    needs: [...new Set(open.flatMap((row) => needs(row, judgement)).filter(isFeatureId))],
  }
}

/** A dose per kilogram waits for the weight. */
function withinWeight(regimen: Regimen, row: Criterion, judgement: Judgement): Dosed {
  if (regimen.start.unit !== 'mg/kg') return { kind: 'regimen', regimen, row, by: [], notes: [] }
  const weight = judgement.facts.get('weight')
  if (weight?.kind !== 'known' || typeof weight.value !== 'number')
    return { kind: 'open', needs: ['weight'] }
  const weighed = byWeight(regimen, weight.value)
  return {
    kind: 'regimen',
    regimen: weighed,
    row,
    by: ['weight'],
    notes: [forWeight(weighed.start, weight.value)],
  }
}

function forWeight({ amount, unit, per }: Amount, kg: number): Message {
  const values = { kg: round(kg), amount, unit, per: per ?? '' }
  if (per === '1 d')
    return { id: 'dose.weight-daily', english: 'At {kg} kg: {amount} {unit} a day.', values }
  if (per)
    return { id: 'dose.weight-per', english: 'At {kg} kg: {amount} {unit} per {per}.', values }
  return { id: 'dose.weight-once', english: 'At {kg} kg: {amount} {unit}.', values }
}

function byWeight(regimen: Regimen, kg: number): Regimen {
  const max = regimen.max && ofWeight(regimen.max, kg)
  return { ...regimen, start: ofWeight(regimen.start, kg), ...(max && { max }) }
}

function ofWeight({ atMost, ...amount }: Amount, kg: number): Amount {
  if (amount.unit !== 'mg/kg') return amount
  return {
    ...amount,
    unit: 'mg',
    amount: Math.min(round(amount.amount * kg), atMost ?? Number.POSITIVE_INFINITY),
  }
}

function isLower(one: Regimen, other: Regimen): boolean {
  const [a, b] = [perDay(one.max ?? one.start), perDay(other.max ?? other.start)]
  return a !== b ? a < b : perDay(one.start) < perDay(other.start)
}

/** The same amount every other day is half of it every day. */
function perDay({ amount, per }: Amount): number {
  const days = /^(\d+) d$/.exec(per ?? '')?.[1]
  return amount / Number(days ?? 1)
}
