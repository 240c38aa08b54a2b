import { createHash } from 'node:crypto'
import { type Entry, indexOf, type Resource, type Surroundings } from '@legato/fhir'
import { besideOf, NO_POINT, type Point, pointsOf } from './beside.ts'

interface Row {
  /** As in `Observation.code`. */
  readonly param: string
  readonly id: string
  readonly element: number
}

export interface TermRow extends Row, Point {
  /** A code, an address, or the id of what is referred to. */
  readonly value: string
  /** Of a code its system, of a reference the type. Null where there is only something, found by nothing. */
  readonly system: string | null
}

export interface RangeRow extends Row {
  readonly low: number
  readonly high: number
  readonly system: string | null
  readonly code: string | null
  readonly unit: string | null
  readonly base: string | null
  readonly baseLow: number | null
  readonly baseHigh: number | null
}

export interface TextRow extends Row {
  readonly start: string
  readonly value: string
  readonly exact: string
}

export interface IndexRows {
  readonly terms: readonly TermRow[]
  readonly ranges: readonly RangeRow[]
  readonly texts: readonly TextRow[]
}

/** What searches find these resources by, as rows of the three tables. */
export function indexRows(resources: readonly Resource[], around: Surroundings): IndexRows {
  const terms: TermRow[] = []
  const ranges: RangeRow[] = []
  const texts: TextRow[] = []
  for (const resource of resources) {
    const { type, id, entries } = indexOf(resource, around)
    const beside = besideOf(type)
    const points = beside ? pointsOf(beside, entries) : []
    for (const entry of entries) {
      const row = { param: `${type}.${entry.parameter}`, id, element: entry.element }
      const [kind, found] = rowOf(entry)
      const isCode = kind === 'term' && entry.parameter === beside?.code
      if (kind === 'term')
        terms.push(
          ...(isCode ? points : [NO_POINT]).map((point) => ({ ...row, ...found, ...point })),
        )
      else if (kind === 'range') ranges.push({ ...row, ...found })
      else texts.push({ ...row, ...found })
    }
  }
  return { terms, ranges, texts }
}

type Kinded =
  | readonly ['term', Omit<TermRow, keyof Row | keyof Point>]
  | readonly ['range', Omit<RangeRow, keyof Row>]
  | readonly ['text', Omit<TextRow, keyof Row>]

const NO_UNIT = {
  ...{ system: null, code: null, unit: null },
  ...{ base: null, baseLow: null, baseHigh: null },
}

function rowOf(entry: Entry): Kinded {
  switch (entry.kind) {
    case 'token':
      return ['term', { value: keyed(entry.code), system: entry.system }]
    case 'reference':
      return ['term', { value: keyed(entry.id), system: entry.type }]
    case 'uri':
      return ['term', { value: keyed(entry.uri), system: '' }]
    case 'present':
      return ['term', { value: '', system: null }]
    case 'date':
    case 'number':
      return ['range', { low: entry.low, high: entry.high, ...NO_UNIT }]
    case 'quantity': {
      const { low, high, system, code, unit, base } = entry
      const based = base && { base: base.code, baseLow: base.low, baseHigh: base.high }
      return ['range', { ...NO_UNIT, low, high, system, code, unit, ...based }]
    }
    case 'string':
      return ['text', { start: startOf(entry.text), value: entry.text, exact: entry.exact }]
  }
}

// A key of a B-tree holds 2,704 bytes, and a character up to four.
const LONGEST_KEY = 250

/** A value as it stands in a key: what is too long for one keeps its beginning, and a hash of it all. */
export function keyed(value: string): string {
  if (value.length <= LONGEST_KEY) return value
  return `${startOf(value)}#${createHash('sha256').update(value).digest('hex')}`
}

const LONGEST_START = 150

/** As much of the beginning as `keyed` keeps of every value. */
export function startOf(value: string): string {
  return value.length <= LONGEST_START ? value : [...value].slice(0, LONGEST_START).join('')
}
