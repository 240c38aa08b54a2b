import { EXAM_JSON_SCHEMA } from '@legato/vascular'

/** A number from 0 up to below 1. */
export type Random = () => number

/** A schema of ours, as far as exams need one. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** An exam in its JSON form, drawn from its own schema: any field may be there, with any value that it may have. */
export function drawnExam(random: Random): unknown {
  const schema: Schema = JSON.parse(JSON.stringify(EXAM_JSON_SCHEMA))
  return drawn(schema, random)
}

function drawn(schema: Schema, random: Random): unknown {
  const below = (limit: number) => Math.floor(random() * limit)
  if (schema.enum) return schema.enum[below(schema.enum.length)]
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema
      const fields = Object.entries(properties).filter(
        ([name]) => required.includes(name) || random() < 0.4,
      )
      return Object.fromEntries(fields.map(([name, of]) => [name, drawn(of, random)]))
    }
    case 'array': {
      const { items = {} } = schema
      return Array.from({ length: below(4) }, () => drawn(items, random))
    }
    case 'number': {
      const { minimum = 0, maximum = 100 } = schema
      return Math.round(minimum + random() * (maximum - minimum))
    }
    case 'boolean':
      return random() < 0.5
    default:
      return schema.format === 'date'
        ? `20${10 + below(20)}-0${1 + below(9)}-${10 + below(19)}`
        : 'text'
  }
}
