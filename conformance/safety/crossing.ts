/** The values that a variable may take, the usual one first. */
export type Domains<Value> = ReadonlyMap<string, readonly Value[]>
export type Row<Value> = ReadonlyMap<string, Value>

export interface Crossing<Value> {
  readonly kind: 'full product' | 'three-way'
  readonly count: number
  readonly rows: () => Iterable<Row<Value>>
}

/**
 * Every combination of the values where those are `limit` or fewer; else every combination of the
 * values of every three variables, the others as usual.
 */
export function crossing<Value>(domains: Domains<Value>, limit: number): Crossing<Value> {
  const all = [...domains]
  const count = all.reduce((product, [, values]) => product * values.length, 1)
  if (count <= limit) return { kind: 'full product', count, rows: () => product(all) }
  const varied = withoutTheUsual(all)
  const sizes = varied.map((some) => some.reduce((size, [, values]) => size * values.length, 1))
  return {
    kind: 'three-way',
    count: sizes.reduce((sum, size) => sum + size, 0),
    rows: () => productsOf(varied),
  }
}

/**
 * Every three variables or fewer, each with its unusual values alone: together the combinations of
 * every three, each of them once, since whatever a row does not name is as usual.
 */
function withoutTheUsual<Value>(
  all: readonly Variable<Value>[],
): readonly (readonly Variable<Value>[])[] {
  const unusual = all.map(([name, [, ...others]]): Variable<Value> => [name, others])
  return [0, 1, 2, 3].flatMap((count) => choose(unusual, count))
}

type Variable<Value> = readonly [name: string, values: readonly Value[]]

function* product<Value>(variables: readonly Variable<Value>[]): Generator<Row<Value>> {
  const [first, ...others] = variables
  if (!first) return yield new Map()
  const [name, values] = first
  for (const row of product(others)) for (const value of values) yield new Map(row).set(name, value)
}

function* productsOf<Value>(many: readonly (readonly Variable<Value>[])[]): Generator<Row<Value>> {
  for (const some of many) yield* product(some)
}

export function choose<One>(from: readonly One[], count: number): readonly (readonly One[])[] {
  if (count === 0) return [[]]
  return from.flatMap((first, index) =>
    choose(from.slice(index + 1), count - 1).map((others) => [first, ...others]),
  )
}
