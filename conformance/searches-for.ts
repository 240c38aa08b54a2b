import type { Entry } from '@legato/fhir'

const escaped = (text: string) => text.replace(/[\\,|$]/g, '\\$&')
const instant = (ms: number) => new Date(ms).toISOString()

/** Base units are reckoned to twelve digits: a search by more of them is finer than that. */
const isShort = (value: number) => String(value).replace(/\D/g, '').length <= 12

/** Searches that must find the entry, as pairs of name and value. */
export function searchesFor(entry: Entry): readonly (readonly [string, string])[] {
  const { parameter } = entry
  switch (entry.kind) {
    case 'token':
      return parameter.endsWith(':of-type')
        ? [[parameter, `${entry.system.split('|').map(escaped).join('|')}|${escaped(entry.code)}`]]
        : [[parameter, `${escaped(entry.system)}|${escaped(entry.code)}`]]
    case 'string':
      return parameter.endsWith(':text')
        ? [[parameter, escaped(entry.exact)]]
        : [
            [parameter, escaped(entry.text)],
            [`${parameter}:exact`, escaped(entry.exact)],
          ]
    case 'reference':
      return [
        [parameter, `${entry.type}/${entry.id}`],
        [parameter, entry.id],
      ]
    case 'uri':
      return [[parameter, escaped(entry.uri)]]
    case 'number':
      return [[parameter, `ge${entry.low}`]]
    case 'quantity':
      return [
        [parameter, `ge${Number.isFinite(entry.low) ? entry.low : entry.high}`],
        ...(entry.code !== '' && Number.isFinite(entry.high) && isShort(entry.high)
          ? [[parameter, `${entry.high}|${escaped(entry.system)}|${escaped(entry.code)}`] as const]
          : []),
      ]
    case 'date':
      return [
        ...(Number.isFinite(entry.low) ? [[parameter, `ge${instant(entry.low)}`] as const] : []),
        ...(Number.isFinite(entry.high)
          ? [[parameter, `le${instant(entry.high - 1)}`] as const]
          : []),
      ]
    case 'present':
      return [[`${parameter}:missing`, 'false']]
  }
}
