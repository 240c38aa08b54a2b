import { readFileSync } from 'node:fs'
import { planFor } from '@legato/clinic'
import type { Plan } from '@legato/clinic/plan'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'

/** The plan of an invented patient of `examples/`, for tests. */
export function example(name: string): Plan {
  const text = readFileSync(new URL(`../../../../examples/${name}.json`, import.meta.url), 'utf8')
  const [record] = assemble(receive(text)).records
  const asOf = civilDate('2026-11-22')
  if (!record || !asOf) throw new Error(`${name} holds no patient`)
  return planFor(record, { asOf })
}

/** Without line breaks and indents. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
