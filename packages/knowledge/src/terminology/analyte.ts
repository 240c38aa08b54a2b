import type { Code, Names } from './code.ts'
import { list, seen } from './code.ts'
import type { LabUnit } from './units.ts'

/** A quantity that is measured or scored. Two definitions are two analytes, never one series. */
export interface Analyte {
  readonly id: string
  readonly codes: readonly Code[]
  readonly names: Names
  readonly value: Quantity | { readonly kind: 'coded' | 'date' }
  /** What a reader must know before using it. */
  readonly note?: string
}

export interface Quantity {
  readonly kind: 'quantity'
  /** The canonical unit, a UCUM code. */
  readonly unit: LabUnit
  /** Units that convert safely: canonical = value × factor + offset. Every other unit is refused. */
  readonly accepts: readonly Conversion[]
  /** In the canonical unit; beyond it the entry or its unit is wrong. Our default, from no source. */
  readonly plausible: { readonly min: number; readonly max: number; readonly basis: 'default' }
}

export interface Conversion {
  readonly unit: LabUnit
  readonly factor: number
  readonly offset?: number
}

/** A row as the tables write it. */
export interface AnalyteRow {
  readonly loinc?: readonly (readonly [code: string, display: string])[]
  readonly en: string
  readonly de?: string
  readonly fr?: string
  readonly es?: string
  readonly unit: LabUnit
  /** Other units, each with its factor to the canonical one, and an offset where there is one. */
  readonly from?: readonly (readonly [unit: LabUnit, factor: number, offset?: number])[]
  readonly plausible: readonly [min: number, max: number]
  readonly note?: string
}

const SEEN_IN = 'public LOINC tables and value sets (OHDSI, cqframework, HL7 examples)'

/** Turns a written table into analytes. */
export function analytes(rows: Readonly<Record<string, AnalyteRow>>): readonly Analyte[] {
  return Object.entries(rows).map(([id, row]) => ({
    id,
    codes: loinc(row.loinc ?? []),
    names: { en: list(row.en), de: list(row.de), fr: list(row.fr), es: list(row.es) },
    value: {
      kind: 'quantity',
      unit: row.unit,
      accepts: [{ unit: row.unit, factor: 1 }, ...(row.from ?? []).map(conversion)],
      plausible: { min: row.plausible[0], max: row.plausible[1], basis: 'default' },
    },
    ...(row.note === undefined ? {} : { note: row.note }),
  }))
}

/** LOINC codes read with their display in public tables. */
export function loinc(
  rows: readonly (readonly [code: string, display: string])[],
): readonly Code[] {
  return seen(
    'loinc',
    rows.map(([code, display]) => [code, display, SEEN_IN] as const),
  )
}

function conversion([unit, factor, offset]: readonly [LabUnit, number, number?]): Conversion {
  return offset === undefined ? { unit, factor } : { unit, factor, offset }
}
