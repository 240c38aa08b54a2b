import { COMMON, elementsOf } from './elements.ts'
import { parameterOf, referenceOf } from './known.ts'
import type { Parameter } from './parameter.ts'
import { allParsed, andThen, expected, type Parsed, parsed, wrong } from './parsed.ts'
import type { Include, SearchQuery, SortKey } from './query.ts'
import { TYPES_IN_USE } from './types.ts'

/** Parts of a query that shape its answer. https://hl7.org/fhir/R4/search.html#return */
export type Shape = Partial<Omit<SearchQuery, 'types' | 'conditions' | 'asked'>>

interface Wish {
  readonly types: readonly string[]
  readonly name: string
  readonly value: string
}

/** Matches on a page: when nothing is said, and at most. */
export const PAGE = { usual: 50, most: 1000 } as const

/** After so many nothing is left to be put in order. */
const MOST_KEYS = 10

type Reading = (wish: Wish) => Parsed<Shape>

const READINGS: Readonly<Record<string, Reading>> = {
  _sort: ({ types, name, value }) => {
    const keys = value.split(',').map((key) => sortKey(types, key, name))
    if (keys.length > MOST_KEYS) return expected(name, `at most ${MOST_KEYS} parameters`)
    return andThen(allParsed(keys), (sort) => parsed({ sort }))
  },
  _count: ({ name, value }) =>
    /^\d{1,9}$/.test(value)
      ? parsed({ count: Math.min(Number(value), PAGE.most) })
      : expected(name, `a number up to ${PAGE.most}`),
  _cursor: ({ value }) => parsed({ cursor: value }),
  _total: ({ name, value }) =>
    value === 'none' || value === 'estimate' || value === 'accurate'
      ? parsed({ total: value })
      : expected(name, 'none, estimate or accurate'),
  _summary: ({ name, value }) =>
    value === 'true' ||
    value === 'text' ||
    value === 'data' ||
    value === 'count' ||
    value === 'false'
      ? parsed({ summary: value })
      : expected(name, 'true, text, data, count or false'),
  _elements: ({ types, name, value }) => {
    const elements = value.split(',')
    const unknown = elements.find((element) => !isElement(types, element))
    return unknown === undefined
      ? parsed({ elements })
      : expected(name, 'names of elements at the top of the resource')
  },
  _include: (wish) => andThen(included(wish), (one) => parsed({ include: [one] })),
  _revinclude: (wish) => andThen(included(wish), (one) => parsed({ revinclude: [one] })),
}

/** What the parameter says of the answer; undefined where it says what is searched for. */
export function shapeOfAnswer(wish: Wish): Parsed<Shape> | undefined {
  const [name = '', modifier] = wish.name.split(':')
  const reading = Object.hasOwn(READINGS, name) ? READINGS[name] : undefined
  if (!reading) return undefined
  if (modifier === undefined) return reading(wish)
  if (!name.endsWith('include')) return wrong('no-modifier', wish.name)
  return modifier === 'iterate'
    ? reading(wish)
    : wrong('wrong-modifier', wish.name, { allowed: ['iterate'] })
}

function sortKey(types: readonly string[], key: string, at: string): Parsed<SortKey> {
  const descending = key.startsWith('-')
  const code = descending ? key.slice(1) : key
  if (code === '_id') return parsed({ by: 'id', descending })
  if (code === '_lastUpdated') return parsed({ by: 'updated', descending })
  const parameters = types.map((type) => parameterOf(type, code, at))
  return andThen(allParsed(parameters), ([parameter]) => sortBy(parameter, descending, at))
}

function sortBy(
  parameter: Parameter | undefined,
  descending: boolean,
  at: string,
): Parsed<SortKey> {
  if (!parameter || parameter.kind === 'composite')
    return expected(at, 'a parameter that is not composed of others')
  return parsed({ by: 'parameter', parameter: parameter.code, kind: parameter.kind, descending })
}

function isElement(types: readonly string[], name: string): boolean {
  if (COMMON.includes(name)) return true
  return types.some((type) => {
    const { all } = elementsOf(type)
    return all.has(name) || all.has(`${name}[x]`)
  })
}

/** `Observation:subject`, `Observation:subject:Patient`, `Observation:*` or `*`. */
function included({ name, value }: Wish): Parsed<Include> {
  const iterate = name.endsWith(':iterate')
  const [source = '', code, target, ...more] = value.split(':')
  if (value === '*') return parsed({ iterate })
  if (code === undefined || more.length > 0)
    return expected(name, 'Type:parameter, Type:parameter:Type or *')
  if (code === '*')
    return TYPES_IN_USE.includes(source)
      ? parsed({ source, iterate })
      : wrong('unknown-search-type', name, { type: source, known: TYPES_IN_USE })
  return andThen(referenceOf(source, code, name), ({ targets }) => {
    const bound = { source, parameter: code, iterate }
    if (target === undefined) return parsed(bound)
    return targets.includes(target)
      ? parsed({ ...bound, target })
      : wrong('wrong-modifier', name, { allowed: targets })
  })
}
