import { type Snapshot, type SnapshotPart, snapshotParts } from './snapshot.ts'

/** One thing that is not as it was: `steps[iron.oral.first].say.english`, with both values. */
export interface Change {
  readonly at: string
  /** Absent where it was added. */
  readonly before?: unknown
  /** Absent where it was taken away. */
  readonly after?: unknown
}

export interface Difference {
  readonly part: SnapshotPart
  readonly id: string
  readonly what: 'added' | 'removed' | 'changed'
  readonly changes: readonly Change[]
}

/** What is new, gone or other in the second of two snapshots, item by item. */
export function compareSnapshots(before: Snapshot, after: Snapshot): readonly Difference[] {
  return snapshotParts.flatMap((part) =>
    compareParts(part, keyed(before[part] ?? []), keyed(after[part] ?? [])),
  )
}

type Keyed = ReadonlyMap<string, unknown>

function compareParts(part: SnapshotPart, before: Keyed, after: Keyed): readonly Difference[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap((id): readonly Difference[] => {
    if (!after.has(id)) return [{ part, id, what: 'removed', changes: [] }]
    if (!before.has(id)) return [{ part, id, what: 'added', changes: [] }]
    const changes = compare(before.get(id), after.get(id), '')
    return changes.length > 0 ? [{ part, id, what: 'changed', changes }] : []
  })
}

/** A criterion is one thing, however deep: where it turned, both wordings are read side by side. */
const WHOLE = /(^|\.)(when|concerns|applies)$/

function compare(before: unknown, after: unknown, at: string): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (WHOLE.test(at) || !isTree(before) || !isTree(after)) return [{ at, ...sides(before, after) }]
  const [old, young] = [membersOf(before), membersOf(after)]
  const keys = new Set([...old.keys(), ...young.keys()])
  return [...keys].flatMap((key) => compare(old.get(key), young.get(key), joined(at, key)))
}

function sides(before: unknown, after: unknown): Pick<Change, 'before' | 'after'> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function joined(at: string, key: string): string {
  return at === '' || key.startsWith('[') ? `${at}${key}` : `${at}.${key}`
}

function membersOf(value: object): Keyed {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map([...keyed(value)].map(([key, member]) => [`[${key}]`, member]))
}

/** Members of a list by what they call themselves, so that one put in between moves no other. */
function keyed(list: readonly unknown[]): Keyed {
  const counts = new Map<string, number>()
  return new Map(
    list.map((member, index) => {
      const name = nameOf(member) ?? String(index)
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [count === 1 ? name : `${name} ${count}`, member]
    }),
  )
}

const NAMES = ['id', 'about', 'source', 'regimen', 'say', 'population'] as const

/** `carboxymaltose-phosphate:ferric carboxymaltose`; of a dose row, the name of its regimen. */
function nameOf(member: unknown): string | undefined {
  if (!isTree(member)) return undefined
  const held = new Map<string, unknown>(Object.entries(member))
  const [id, about, ...inner] = NAMES.map((name) => held.get(name))
  if (typeof id === 'string') return typeof about === 'string' ? `${id}:${about}` : id
  return inner.flatMap((one) => (typeof one === 'string' ? [one] : (nameOf(one) ?? [])))[0]
}
