import type { Analyte } from './analyte.ts'
import { ANALYTES } from './analytes.ts'
import type { Coding } from './code.ts'
import { byKey, codeKey, systemOf } from './code.ts'
import type { LabUnit } from './units.ts'
import { unitOf } from './units.ts'
import { BREAK, words } from './words.ts'

/** A value in the canonical unit, or why it cannot be given. */
export type Canonical =
  | { readonly kind: 'value'; readonly value: number; readonly unit: LabUnit }
  | {
      readonly kind: 'refused'
      readonly why: 'no-unit' | 'unknown-unit' | 'unsafe-unit' | 'absurd' | 'not-a-quantity'
    }

/** Says where or how it was measured in a way that changes nothing for us. */
const PLAIN: ReadonlySet<string> = new Set(
  'serum plasma blood level s p i im in or of the du le la el en sang sangre blut serique plasmatique serico plasmatico value wert taux total automated'.split(
    ' ',
  ),
)

const BY_ID = byKey(ANALYTES.map((analyte) => [analyte.id, analyte]))
const BY_CODE = byKey(
  ANALYTES.flatMap((analyte) =>
    analyte.codes.map((code): [string, Analyte] => [codeKey(code.system, code.code), analyte]),
  ),
)
const BY_NAME = byKey(
  ANALYTES.flatMap((analyte) =>
    // The long name of a code stands as text where a system drops the code.
    [...Object.values(analyte.names).flat(), ...analyte.codes.map(({ display }) => display)].map(
      (name): [string, Analyte] => [nameKey(name), analyte],
    ),
  ),
)

/** The analyte of that id, or undefined. */
export function analyteNamed(id: string): Analyte | undefined {
  return BY_ID.get(id)
}

/**
 * The analyte that a coded statement names: by LOINC first; without a known code by its whole
 * text or display, never by a part of it ("creatinine, urine" is not creatinine).
 */
export function analyteOf(statement: {
  readonly codings?: readonly Coding[]
  readonly text?: string
}): Analyte | undefined {
  const codings = statement.codings ?? []
  for (const { system, code } of codings) {
    const known = systemOf(system)
    const hit =
      known === undefined || code === undefined ? undefined : BY_CODE.get(codeKey(known, code))
    if (hit !== undefined) return hit
  }
  // A LOINC code that is not in the tables names something else, whatever its display says.
  if (codings.some((coding) => systemOf(coding.system) === 'loinc' && coding.code !== undefined))
    return undefined
  for (const text of [statement.text, ...codings.map((coding) => coding.display)]) {
    const hit =
      text === undefined ? undefined : (BY_NAME.get(nameKey(text)) ?? withoutBracket(text))
    if (hit !== undefined) return hit
  }
  return undefined
}

/** A name with its unit or its other name behind it: `Ferritin (ng/mL)`, `Kreatinin (Creatinin)`. */
function withoutBracket(text: string): Analyte | undefined {
  const [, name = '', inside = ''] = /^(.{1,80}?)\s*[([]([^()[\]]+)[)\]]$/.exec(text) ?? []
  const found = BY_NAME.get(nameKey(name))
  return unitOf(inside) || BY_NAME.get(nameKey(inside)) === found ? found : undefined
}

function nameKey(text: string): string {
  return words(text)
    .filter((word) => word !== BREAK && !PLAIN.has(word))
    .join(' ')
}

/**
 * A value in the analyte's canonical unit, six significant digits kept. Without a unit only a
 * score is read; a unit we do not know, one that does not convert safely for this analyte, and a
 * value beyond what a body can show are refused with the reason.
 */
export function canonical(
  analyte: Analyte,
  value: number,
  unitText: string | undefined,
): Canonical {
  const quantity = analyte.value
  if (quantity.kind !== 'quantity') return { kind: 'refused', why: 'not-a-quantity' }
  const written = unitText === undefined || unitText.trim() === '' ? undefined : unitText
  if (written === undefined && quantity.unit !== '{score}')
    return { kind: 'refused', why: 'no-unit' }
  const unit = unitOf(written ?? '{score}')
  if (unit === undefined) return { kind: 'refused', why: 'unknown-unit' }
  const conversion = quantity.accepts.find((accepted) => accepted.unit === unit)
  if (conversion === undefined) return { kind: 'refused', why: 'unsafe-unit' }
  const converted = Number((value * conversion.factor + (conversion.offset ?? 0)).toPrecision(6))
  const { min, max } = quantity.plausible
  if (!(converted >= min && converted <= max)) return { kind: 'refused', why: 'absurd' }
  return { kind: 'value', value: converted, unit: quantity.unit }
}
