import { inOurUnits } from './other-unit.ts'
import type { Tell } from './tell.ts'

/** A JSON schema, as far as exams need one. */
export type JsonSchema = { readonly [key: string]: unknown }

/**
 * What a value must look like, stated once and read three ways: as a type (`Of`), as a check
 * (`read`) and as a JSON schema (`schema`).
 */
export interface Shape<T> {
  /** The value, or undefined when it is none; whatever is wrong is told. */
  readonly read: (value: unknown, tell: Tell) => T | undefined
  readonly schema: JsonSchema
  /** What stands in for a value that is not there. */
  readonly whenAbsent?: T
}

export type Of<S> = S extends Shape<infer T> ? T : never
type Fields = Readonly<Record<string, Shape<unknown>>>
type Needed<F> = { readonly [Key in keyof F]: Of<F[Key]> }
type Optional<F> = { readonly [Key in keyof F]?: Of<F[Key]> }
/** One flat type, so that an editor shows the fields. */
type Flat<T> = { readonly [Key in keyof T]: T[Key] }
export type Fielded<R, O> = Flat<Needed<R> & Optional<O>>

export function text(description: string): Shape<string> {
  return {
    read: (value, tell) =>
      typeof value === 'string' ? value : tell('wrong-type', { wanted: 'text' }, value),
    schema: { type: 'string', description },
  }
}

export function truth(description: string): Shape<boolean> {
  return {
    read: (value, tell) =>
      typeof value === 'boolean' ? value : tell('wrong-type', { wanted: 'true or false' }, value),
    schema: { type: 'boolean', description },
  }
}

/** A number from `least` to `most`: beyond these no body goes, so it is an error of writing. */
export function number(least: number, most: number, description: string): Shape<number> {
  return {
    read: (value, tell) => {
      if (typeof value !== 'number' || !Number.isFinite(value))
        return tell('wrong-type', { wanted: 'a number' }, value)
      return value < least || value > most ? tell('out-of-range', { least, most }, value) : value
    },
    schema: { type: 'number', minimum: least, maximum: most, description },
  }
}

/** A whole number of a scale. */
export function grade<const N extends number>(of: readonly N[], description: string): Shape<N> {
  return {
    read: (value, tell) =>
      of.find((one) => one === value) ?? tell('not-a-choice', { of: of.map(String) }, value),
    schema: { enum: of, description },
  }
}

export function choice<const C extends string>(of: readonly C[], description: string): Shape<C> {
  return {
    read: (value, tell) =>
      of.find((one) => one === value) ?? tell('not-a-choice', { of: of.map(String) }, value),
    schema: { enum: of, description },
  }
}

/** No list is an empty list; what cannot be read of it is told and left out. */
export function list<T>(of: Shape<T>, description: string): Shape<readonly T[]> {
  return {
    read: (value, tell) => {
      if (!Array.isArray(value)) return tell('wrong-type', { wanted: 'a list' }, value)
      return value.flatMap((one: unknown, index) => {
        const read = of.read(one, tell.at(index))
        return read === undefined ? [] : [read]
      })
    },
    schema: { type: 'array', items: of.schema, description },
    whenAbsent: [],
  }
}

/** An object of fields that must be there and fields that may be. An optional one that cannot be read is left out. */
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
  description: string,
): Shape<Fielded<R, O>> {
  return {
    read: (value, tell) => {
      if (!isObject(value)) return tell('wrong-type', { wanted: 'an object' }, value)
      const fields = { ...required, ...optional }
      const given = inOurUnits(value, fields, tell)
      const read = readFields(fields, given, tell)
      for (const key of Object.keys(given))
        if (!Object.hasOwn(fields, key)) tell.at(key)('unknown-field', {}, given[key])
      const complete = Object.keys(required).every((key) =>
        isThere(key, required, { value: given, read, tell }),
      )
      if (!complete) tell.keep(value)
      // The only place that vouches for the type: every required field was read by its own shape.
      return complete ? (read as Fielded<R, O>) : undefined
    },
    schema: {
      type: 'object',
      description,
      properties: properties({ ...required, ...optional }),
      required: Object.keys(required).filter((key) => required[key]?.whenAbsent === undefined),
      additionalProperties: false,
    },
  }
}

function properties(fields: Fields): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema]))
}

function readFields(fields: Fields, value: Record<string, unknown>, tell: Tell) {
  const read: Record<string, unknown> = {}
  for (const [key, shape] of Object.entries(fields)) {
    const given = value[key] ?? undefined
    const found = given === undefined ? shape.whenAbsent : shape.read(given, tell.at(key))
    if (found !== undefined) read[key] = found
  }
  return read
}

interface Reading {
  readonly value: Record<string, unknown>
  readonly read: Record<string, unknown>
  readonly tell: Tell
}

function isThere(key: string, required: Fields, { value, read, tell }: Reading): boolean {
  if (read[key] !== undefined) return true
  if (value[key] === undefined || value[key] === null)
    tell.at(key)('missing', { wanted: String(required[key]?.schema.description) })
  return false
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
