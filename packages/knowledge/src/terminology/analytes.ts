import { list, seen } from './code.ts'
import type { Analyte, Conversion } from './laboratory.ts'
import type { LabUnit } from './units.ts'

interface QuantityRow {
  readonly loinc: readonly (readonly [code: string, display: string])[]
  readonly en: string
  readonly de: string
  readonly fr: string
  readonly es: string
  readonly unit: LabUnit
  /** Other units and their factor to the canonical one. */
  readonly from?: Readonly<Partial<Record<LabUnit, number>>>
  readonly offsetFrom?: Conversion
  readonly plausible: readonly [min: number, max: number]
  readonly note?: string
}

const LOINC_FILES = 'public LOINC tables: OHDSI LOINC_1.6_Top2000CommonLabResults US and SI, cqframework value sets'

function quantities(rows: Readonly<Record<string, QuantityRow>>): readonly Analyte[] {
  return Object.entries(rows).map(([id, row]) => ({
    id,
    codes: seen('loinc', row.loinc.map(([code, display]) => [code, display, LOINC_FILES] as const)),
    names: { en: list(row.en), de: list(row.de), fr: list(row.fr), es: list(row.es) },
    value: {
      kind: 'quantity',
      unit: row.unit,
      accepts: conversions(row),
      plausible: { min: row.plausible[0], max: row.plausible[1], basis: 'default' },
    },
    ...(row.note === undefined ? {} : { note: row.note }),
  }))
}
