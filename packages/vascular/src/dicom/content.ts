import type { Dataset } from './elements.ts'
import { TAG } from './tags.ts'
import { decimalOf, items, type Source, text, texts } from './values.ts'

/** A coded concept: the same in the scheme's older and newer name. */
export interface Code {
  readonly scheme: string
  readonly value: string
  readonly meaning: string
}

/** An item of a structured report (PS3.3 C.17.3), with what it says in words of its own. */
export interface ContentItem {
  /** Numbered from the root, as PS3.3 C.17.3.2.5 does: `1.3.2`. */
  readonly path: string
  readonly relationship: string
  readonly valueType: string
  readonly name: Code | undefined
  readonly value: ContentValue
  readonly items: readonly ContentItem[]
}

export type ContentValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: Code }
  | {
      readonly kind: 'number'
      readonly written: string
      readonly number: number | undefined
      readonly unit: Code | undefined
    }
  | { readonly kind: 'text'; readonly text: string }

/** The content tree of a report. Its depth is that of the file's sequences, which is bounded. */
export function contentOf(source: Source, dataset: Dataset, path = '1'): ContentItem {
  return {
    path,
    relationship: text(source, dataset, TAG.relationship),
    valueType: text(source, dataset, TAG.valueType),
    name: codeIn(source, dataset, TAG.conceptName),
    value: valueIn(source, dataset),
    items: items(dataset, TAG.content).map((item, index) =>
      contentOf(source, item, `${path}.${index + 1}`),
    ),
  }
}

function valueIn(source: Source, dataset: Dataset): ContentValue {
  const valueType = text(source, dataset, TAG.valueType)
  if (valueType === 'NUM') return numberOf(source, dataset)
  if (valueType === 'CODE') {
    const code = codeIn(source, dataset, TAG.conceptCode)
    return code ? { kind: 'code', code } : { kind: 'none' }
  }
  const tag = WRITTEN[valueType]
  return tag === undefined ? { kind: 'none' } : { kind: 'text', text: text(source, dataset, tag) }
}

const WRITTEN: Readonly<Record<string, number>> = {
  TEXT: TAG.textValue,
  PNAME: TAG.personName,
  UIDREF: TAG.uid,
  DATE: TAG.date,
  TIME: TAG.time,
  DATETIME: TAG.dateTime,
}

/** The first of the measured values; an empty sequence says that it was not measured. */
function numberOf(source: Source, dataset: Dataset): ContentValue {
  const [measured] = items(dataset, TAG.measuredValue)
  const [written = ''] = measured ? texts(source, measured, TAG.numericValue) : []
  const unit = measured && codeIn(source, measured, TAG.unitCode)
  return { kind: 'number', written, number: decimalOf(written), unit }
}

function codeIn(source: Source, dataset: Dataset, tag: number): Code | undefined {
  const [item] = items(dataset, tag)
  if (!item) return undefined
  const value = text(source, item, TAG.codeValue) || text(source, item, TAG.longCodeValue)
  const scheme = text(source, item, TAG.codingScheme)
  return { scheme: SCHEMES[scheme] ?? scheme, value, meaning: text(source, item, TAG.codeMeaning) }
}

/** Names of one scheme through the years: PS3.16, chapter 8. */
const SCHEMES: Readonly<Record<string, string>> = {
  SNM3: 'SRT',
  '99SDM': 'SRT',
  'SNOMED-CT': 'SCT',
  SNOMED: 'SCT',
  LOINC: 'LN',
  ISO639_2: 'RFC5646',
}
