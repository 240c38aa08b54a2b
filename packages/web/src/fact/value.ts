import type { Fact } from '@legato/server/api'
import { listInWords, numberInWords, unitInWords, type Words, wordOf } from '../words/index.ts'

/** The value with its unit, as people write it; undefined when it is not known. */
export function valueInWords(
  { feature, value, unit }: Partial<Pick<Fact, 'feature' | 'value' | 'unit'>>,
  t: Words,
): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && feature && HOURS_OF_DAY.has(feature)) return onClock(value)
  if (typeof value === 'boolean') return t(value ? 'why.yes' : 'why.no')
  if (typeof value === 'object') return value.length === 0 ? t('why.emptyList') : listInWords(value)
  const amount = typeof value === 'number' ? numberInWords(value) : wordOf(value)
  if (unit === '%') return `${amount}%`
  return unit ? `${amount} ${unitInWords(unit)}`.trim() : amount
}

/** Not how long, but when: hours on the clock. */
const HOURS_OF_DAY: ReadonlySet<string> = new Set<Fact['feature']>([
  'symptom-onset',
  'symptom-onset-before-treatment',
  'diary-onset',
  'diary-onset-before',
])

function onClock(hour: number): string {
  const minutes = Math.round(hour * 60)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
