import type { Piece } from './pieces.ts'

/**
 * Which pieces belong to one patient. `Patient/1` of one file and `Patient/1` of another are the
 * same patient only when name and birth date agree too; a piece that only refers to a patient
 * goes to the one patient of that name, wherever declared. Patients of one piece stay together.
 */
export class Groups {
  readonly #groups = new Map<string, Group>()
  /** Who a patient key is, by the file that says so. */
  readonly #declared = new Map<string, Map<number, string>>()

  declare(file: number, key: string, identity: string): void {
    const byFile = this.#declared.get(key) ?? new Map<number, string>()
    this.#declared.set(key, byFile.set(file, identity))
  }

  add(file: number, keys: readonly string[], { offset, length, line }: Piece): void {
    const [first, ...rest] = keys.map((key) => this.#of(file, key))
    if (!first) return
    for (const other of rest) this.#unite(first, other)
    // Flat numbers: a million lines take megabytes, not hundreds of them.
    first.places.push(offset, length, line)
  }

  /** The patients, in the order in which they were first met, each with the pieces of every file. */
  patients(): readonly (readonly Share[])[] {
    const joined = new Map<string, Share[]>()
    for (const group of new Set(this.#groups.values())) {
      const name = group.keys.map((key) => `${key} ${this.#identity(group.file, key)}`).join(' ')
      joined.set(name, [...(joined.get(name) ?? []), group])
    }
    return [...joined.values()]
  }

  #of(file: number, key: string): Group {
    const name = `${file} ${key}`
    const group = this.#groups.get(name) ?? { file, keys: [key], places: [] }
    this.#groups.set(name, group)
    return group
  }

  #unite(one: Group, other: Group): void {
    if (one === other) return
    // One by one: a patient may have more pieces than a call takes arguments.
    for (const place of other.places) one.places.push(place)
    one.keys.push(...other.keys)
    for (const key of other.keys) this.#groups.set(`${other.file} ${key}`, one)
  }

  #identity(file: number, key: string): string {
    const byFile = this.#declared.get(key)
    const others = new Set(byFile?.values())
    const [only] = others
    return byFile?.get(file) ?? (others.size === 1 && only ? only : `of file ${file}`)
  }
}

interface Group extends Share {
  readonly keys: string[]
  readonly places: number[]
}

/** The pieces of one patient in one file, as offset, length and line in turn. */
export interface Share {
  readonly file: number
  readonly places: readonly number[]
}

export function* piecesOf({ places }: Share): Generator<Piece> {
  for (let at = 0; at < places.length; at += 3) {
    yield { offset: places[at] ?? 0, length: places[at + 1] ?? 0, line: places[at + 2] ?? 0 }
  }
}
