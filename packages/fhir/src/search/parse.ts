import type { OperationOutcome } from '@medplum/fhirtypes'
import type { CodeId } from '../codes.ts'
import { outcome } from '../outcome.ts'
import type { Asking } from './asking.ts'
import type { SearchCondition } from './condition.ts'
import { conditionOf } from './conditions.ts'
import { tooCostly, tooLarge, tooMany } from './limits.ts'
import { expected, type Parsed, type Wrong, wrong } from './parsed.ts'
import type { Pair, SearchQuery } from './query.ts'
import { PAGE, type Shape, shapeOfAnswer } from './result.ts'
import { TYPES_IN_USE } from './types.ts'

export interface SearchOptions extends Asking {
  /**
   * `lenient` passes over parameters that are unknown, unsupported or empty, as a client may ask for
   * with `Prefer: handling=lenient`. A modifier or a value that is wrong is refused all the same:
   * without it the answer would hold what was not asked for.
   */
  readonly handling?: 'strict' | 'lenient'
}

export type ParsedSearch =
  | { readonly kind: 'ok'; readonly query: SearchQuery; readonly ignored: readonly Pair[] }
  | { readonly kind: 'refused'; readonly outcome: OperationOutcome }

/**
 * Reads the decoded parameters of a search, of one type or (type undefined) of the whole server,
 * where `_type` names the types. All that is wrong is told at once.
 * `_format` and `_pretty` are about the wire, and passed over.
 */
export function parseSearch(
  type: string | undefined,
  params: Iterable<Pair>,
  options: SearchOptions = {},
): ParsedSearch {
  const pairs = [...params].filter(([name]) => name !== '_format' && name !== '_pretty')
  const many = tooMany(pairs)
  if (many) return refused(many)
  const twice = ONCE.find((one) => pairs.filter(([name]) => name === one).length > 1)
  if (twice) return refused(expected(twice, 'it may be given once'))
  const types = typesOf(type, pairs)
  if (types.kind === 'wrong') return refused(types)
  const said: Said[] = []
  for (const pair of pairs) {
    const isRead = type === undefined && pair[0] === '_type'
    said.push({ pair, read: isRead ? SAID : meaningOf(types.value, pair, options) })
    const large = largeIn(said)
    if (large) return refused(large)
  }
  const isIgnored = ({ read }: Said) =>
    options.handling === 'lenient' && read.kind === 'wrong' && LENIENT.has(read.issue.code)
  const [first, ...others] = said.flatMap((one) =>
    one.read.kind === 'wrong' && !isIgnored(one) ? [one.read.issue] : [],
  )
  if (first) return { kind: 'refused', outcome: outcome(first, ...others) }
  const used = said.filter((one) => !isIgnored(one))
  return finished(
    queryOf(types.value, used),
    said.filter(isIgnored).map(({ pair }) => pair),
  )
}

/** Of two of these it cannot be known which is meant. */
const ONCE = ['_type', '_count', '_cursor', '_sort', '_total', '_summary', '_elements']

const LENIENT: ReadonlySet<CodeId> = new Set([
  'unknown-parameter',
  'unsupported-parameter',
  'empty-parameter',
])

/** What one parameter says: of what is searched for, or of the answer. */
type Meaning =
  | { readonly kind: 'condition'; readonly condition: SearchCondition }
  | { readonly kind: 'shape'; readonly shape: Shape }

interface Said {
  readonly pair: Pair
  readonly read: Parsed<Meaning>
}

function typesOf(type: string | undefined, pairs: readonly Pair[]): Parsed<readonly string[]> {
  const asked = type === undefined ? pairs.filter(([name]) => name === '_type').at(-1)?.[1] : type
  const types = asked === undefined ? TYPES_IN_USE : [...new Set(asked.split(','))]
  const unknown = types.find((one) => !TYPES_IN_USE.includes(one))
  return unknown === undefined
    ? { kind: 'parsed', value: types }
    : wrong('unknown-search-type', type === undefined ? '_type' : unknown, {
        type: unknown,
        known: TYPES_IN_USE,
      })
}

function meaningOf(
  types: readonly string[],
  [name, value]: Pair,
  options: SearchOptions,
): Parsed<Meaning> {
  if (/^,*$/.test(value)) return wrong('empty-parameter', name)
  const large = tooLarge([name, value])
  if (large) return large
  const shape = shapeOfAnswer({ types, name, value })
  if (shape?.kind === 'parsed')
    return { kind: 'parsed', value: { kind: 'shape', shape: shape.value } }
  return shape ?? conditionOfAll(types, [name, value], options)
}

/** The types were read before all else. */
const SAID: Parsed<Meaning> = { kind: 'parsed', value: { kind: 'shape', shape: {} } }

/** Of several types a parameter must ask the same of each. */
function conditionOfAll(
  types: readonly string[],
  [name, value]: Pair,
  options: SearchOptions,
): Parsed<Meaning> {
  const reads = types.map((type) =>
    conditionOf({ ...options, type, name, value, at: name, read: new Map() }),
  )
  const [first] = reads
  const bad = reads.find((read) => read.kind === 'wrong')
  if (bad?.kind === 'wrong') return bad
  if (first?.kind !== 'parsed' || new Set(reads.map((read) => JSON.stringify(read))).size > 1)
    return expected(name, 'a parameter that asks the same of all these types')
  return { kind: 'parsed', value: { kind: 'condition', condition: first.value } }
}

/** At once, before what comes behind it is read. */
function largeIn(said: readonly Said[]): Wrong | undefined {
  const last = said.at(-1)
  if (last?.read.kind === 'wrong')
    return last.read.issue.code === 'search-too-large' ? last.read : undefined
  return tooCostly(conditionsIn(said), last?.pair[0] ?? '')
}

function conditionsIn(said: readonly Said[]): readonly SearchCondition[] {
  return said.flatMap(({ read }) =>
    read.kind === 'parsed' && read.value.kind === 'condition' ? [read.value.condition] : [],
  )
}

function queryOf(types: readonly string[], said: readonly Said[]): SearchQuery {
  const meanings = said.flatMap(({ read }) => (read.kind === 'parsed' ? [read.value] : []))
  const shapes = meanings.flatMap((one) => (one.kind === 'shape' ? [one.shape] : []))
  const last = <Key extends keyof Shape>(key: Key) => shapes.findLast((one) => key in one)?.[key]
  return {
    types,
    conditions: conditionsIn(said),
    sort: last('sort') ?? [],
    count: last('count') ?? PAGE.usual,
    cursor: last('cursor'),
    total: last('total') ?? 'none',
    include: shapes.flatMap(({ include = [] }) => include),
    revinclude: shapes.flatMap(({ revinclude = [] }) => revinclude),
    summary: last('summary') ?? 'false',
    elements: last('elements'),
    asked: said.map(({ pair }) => pair).filter(([name]) => name !== '_cursor'),
  }
}

/** R4 lets no text-only summary hold what was included: it could not be told what it is. */
function finished(query: SearchQuery, ignored: readonly Pair[]): ParsedSearch {
  if (query.summary === 'text' && query.include.length + query.revinclude.length > 0)
    return refused(
      expected('_summary', 'anything but text where _include or _revinclude is asked for'),
    )
  return { kind: 'ok', query, ignored }
}

function refused(bad: Wrong): ParsedSearch {
  return { kind: 'refused', outcome: outcome(bad.issue) }
}
