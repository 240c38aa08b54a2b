import type { IndexRows } from './rows.ts'

/** The columns of each table, in the order of `indexValues`. */
const TABLES = [
  [
    'search_term',
    {
      ...{ param: 'text', id: 'text', element: 'int', value: 'text', system: 'text' },
      ...{ at: 'float8', amount: 'float8', base_amount: 'float8' },
    },
  ],
  [
    'search_range',
    {
      ...{ param: 'text', id: 'text', element: 'int', low: 'float8', high: 'float8' },
      ...{ system: 'text', code: 'text', unit: 'text' },
      ...{ base: 'text', base_low: 'float8', base_high: 'float8' },
    },
  ],
  [
    'search_text',
    {
      ...{ param: 'text', id: 'text', element: 'int' },
      ...{ start: 'text', value: 'text', exact: 'text' },
    },
  ],
] as const

/** The WITH clause that writes index rows beside another statement; $1 is the clinic. */
export function INDEXING(first: number): string {
  let next = first
  const parts = TABLES.map(([table, columns]) => {
    const arrays = Object.values(columns).map((type) => `$${next++}::${type}[]`)
    return `${table} as (insert into legato.${table} (clinic, ${Object.keys(columns).join(', ')})
      select $1, * from unnest(${arrays.join(', ')}))`
  })
  return `with ${parts.join(', ')}`
}

/** The values of that clause. */
export function indexValues({ terms, ranges, texts }: IndexRows): readonly unknown[] {
  return [
    terms.map((row) => row.param),
    terms.map((row) => row.id),
    terms.map((row) => row.element),
    terms.map((row) => row.value),
    terms.map((row) => row.system),
    terms.map((row) => row.at),
    terms.map((row) => row.amount),
    terms.map((row) => row.baseAmount),
    ranges.map((row) => row.param),
    ranges.map((row) => row.id),
    ranges.map((row) => row.element),
    ranges.map((row) => row.low),
    ranges.map((row) => row.high),
    ranges.map((row) => row.system),
    ranges.map((row) => row.code),
    ranges.map((row) => row.unit),
    ranges.map((row) => row.base),
    ranges.map((row) => row.baseLow),
    ranges.map((row) => row.baseHigh),
    texts.map((row) => row.param),
    texts.map((row) => row.id),
    texts.map((row) => row.element),
    texts.map((row) => row.start),
    texts.map((row) => row.value),
    texts.map((row) => row.exact),
  ]
}
