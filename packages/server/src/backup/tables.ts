import type { ClientBase } from 'pg'

/** A table as a backup holds it: what was generated or is a partition follows by itself. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  /** Columns that number themselves, and have to go on counting. */
  readonly counted: readonly string[]
}

/**
 * What no backup holds: who is signed in or on the way to it, and what is made anew from the record.
 */
const LEFT_OUT = [
  ...['session', 'ticket', 'attempt'],
  ...['search_term', 'search_range', 'search_text', 'search_state'],
]

/** The tables of Legato that are kept, each after those that it refers to. */
export async function tablesOf(client: ClientBase): Promise<readonly Table[]> {
  const tables = await client.query<Table>(
    `select relname as name,
        array_agg(attname::text order by attnum) filter (where attgenerated = '') as columns,
        coalesce(array_agg(attname::text) filter (where attidentity <> ''), '{}') as counted
      from pg_class
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where relnamespace = 'legato'::regnamespace and relkind in ('r', 'p') and not relispartition
        and relname <> 'migration' and relname <> all ($1)
      group by relname order by relname`,
    [LEFT_OUT],
  )
  const references = await client.query<{ from: string; to: string }>(
    `select source.relname as "from", target.relname as "to"
      from pg_constraint
      join pg_class source on source.oid = conrelid
      join pg_class target on target.oid = confrelid
      where contype = 'f' and connamespace = 'legato'::regnamespace and conrelid <> confrelid`,
  )
  return inOrder(tables.rows, references.rows)
}

function inOrder(
  tables: readonly Table[],
  references: readonly { readonly from: string; readonly to: string }[],
): readonly Table[] {
  const placed = new Set<Table>()
  const place = (table: Table, above: readonly string[]): void => {
    if (placed.has(table) || above.includes(table.name)) return
    for (const { from, to } of references) {
      const target = tables.find(({ name }) => name === to)
      if (from === table.name && target) place(target, [...above, table.name])
    }
    placed.add(table)
  }
  for (const table of tables) place(table, [])
  return [...placed]
}

/** A name as SQL takes it; ours are plain, and those of a file are checked against ours. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
