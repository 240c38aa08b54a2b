import { isDate, isDateTime, isInstant, isTime } from './calendar.ts'

/** How a primitive type is written. https://hl7.org/fhir/R4/datatypes.html#primitive */
export type Format = {
  readonly type: string
  readonly example: string
} & (
  | { readonly json: 'string'; readonly isRight: (value: string) => boolean }
  | { readonly json: 'number'; readonly isRight: (value: number) => boolean }
  | { readonly json: 'boolean' }
)

const text = (type: string, isRight: (value: string) => boolean, example: string): Format => ({
  type,
  json: 'string',
  isRight,
  example,
})
const number = (type: string, isRight: (value: number) => boolean, example: string): Format => ({
  type,
  json: 'number',
  isRight,
  example,
})
const boolean: Format = { type: 'boolean', json: 'boolean', example: 'true' }

/** R4 allows a megabyte for a string; base64 is not bounded. */
const LONGEST = 1024 * 1024
const LARGEST = 2 ** 31 - 1

const OID = /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CODE = /^[^\s]+(?:[ \t\n\r][^\s]+)*$/
const BASE64 = /^[0-9A-Za-z+/\s]*(?:=\s*){0,2}$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: R4 forbids control characters in strings.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

const isText = (value: string) =>
  value.length <= LONGEST && /\S/.test(value) && !CONTROL.test(value)
const isUri = (value: string) => /^\S+$/.test(value)
const isInteger = (value: number, least: number) =>
  Number.isInteger(value) && value >= least && value <= LARGEST

/**
 * The formats of R4. A decimal is asked for as a JSON number only: how it was written is kept by
 * whoever reads the JSON.
 */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [
    text('string', isText, 'text that is not blank'),
    text('markdown', isText, 'text that is not blank'),
    text('xhtml', (value) => /\S/.test(value), '<div xmlns="http://www.w3.org/1999/xhtml">…</div>'),
    text('code', (value) => CODE.test(value), 'final'),
    text('id', (value) => /^[A-Za-z0-9\-.]{1,64}$/.test(value), 'a-1'),
    text('uri', isUri, 'http://loinc.org'),
    text('url', isUri, 'https://clinic.example/fhir'),
    text('canonical', isUri, 'https://clinic.example/Questionnaire/1|2'),
    text('oid', (value) => OID.test(value), 'urn:oid:1.2.3'),
    text('uuid', (value) => UUID.test(value), 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520'),
    text('base64Binary', isBase64, 'TGVnYXRv'),
    text('date', isDate, '2026-03-28, 2026-03 or 2026'),
    text('dateTime', isDateTime, '2026-03-28 or 2026-03-28T22:15:00+01:00'),
    text('instant', isInstant, '2026-03-28T22:15:00.000+01:00'),
    text('time', isTime, '22:15:00'),
    number('decimal', Number.isFinite, '1.50'),
    number('integer', (value) => isInteger(value, -LARGEST - 1), '-3'),
    number('unsignedInt', (value) => isInteger(value, 0), '0'),
    number('positiveInt', (value) => isInteger(value, 1), '1'),
    boolean,
  ].map((format) => [format.type, format]),
)

/** Whether a value of the right JSON type is written as it should be. */
export function isWellWritten(value: unknown, format: Format): boolean {
  if (format.json === 'string') return typeof value === 'string' && format.isRight(value)
  if (format.json === 'number') return typeof value === 'number' && format.isRight(value)
  return true
}

/** Whole groups of four, whatever white space stands between. */
function isBase64(value: string): boolean {
  if (!BASE64.test(value)) return false
  const white = value.match(/\s/g)?.length ?? 0
  return (value.length - white) % 4 === 0 && value.length > white
}
