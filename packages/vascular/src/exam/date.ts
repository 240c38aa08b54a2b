import type { CivilDate } from '@legato/values'
import { civilDate } from '@legato/values'
import type { Shape } from './shape.ts'

export function day(description: string): Shape<CivilDate> {
  return {
    read: (value, tell) =>
      (typeof value === 'string' && civilDate(value)) || tell('not-a-date', {}, value),
    schema: { type: 'string', format: 'date', description },
  }
}
