import type { Fact } from '@legato/server/api'
import { listInWords, numberInWords, unitInWords, type Words, wordOf } from '../words/index.ts'

/** The value with its unit, as people write it; undefined when it is not known. */
export function valueInWords(
  { value, unit }: Pick<Fact, 'value' | 'unit'>,
  t: Words,
): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return t(value ? 'why.yes' : 'why.no')
  if (typeof value === 'object') return value.length === 0 ? t('why.emptyList') : listInWords(value)
  const amount = typeof value === 'number' ? numberInWords(value) : wordOf(value)
  if (unit === '%') return `${amount}%`
  return unit ? `${amount} ${unitInWords(unit)}`.trim() : amount
}
