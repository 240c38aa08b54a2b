import { levelFor, type Tile, type TileKey, tilesUnder, topOf } from './tiles.ts'
import { columnsOf, lineOf, steadied, type Trace } from './trace.ts'
import type { View } from './view.ts'

/** A channel whose signal is looked at. */
export interface Source {
  /** Asks for one tile; null where it could not be had. */
  readonly fetch: (key: TileKey) => Promise<Tile | null>
  readonly rateHz: number
  readonly durationS: number
}

/** So many tiles of a channel are kept: a few levels around where one is, 32 KB each. */
const KEPT = 96
/** Nearer than this many pixels a sample, a line is drawn from one to the next. */
const APART = 0.7

/**
 * The signal of one channel as far as it is here. What is missing is fetched and told when it has
 * come; until then what is coarser is shown, so that a step is drawn at once.
 */
export class Signal {
  readonly #source: Source
  readonly #tiles = new Map<string, Tile>()
  readonly #asked = new Set<string>()
  readonly #tell: () => void

  constructor(source: Source, tell: () => void) {
    this.#source = source
    this.#tell = tell
  }

  /** What can be drawn now; what is missing is asked for. */
  under(view: View, width: number): Trace {
    const { rateHz, durationS } = this.#source
    const level = levelFor(view, width, rateHz)
    const wanted = tilesUnder(view, level, { rateHz, durationS })
    const here = wanted.flatMap((key) => this.#find(key) ?? [])
    const isWhole = here.length === wanted.length
    if (isWhole && level === 0 && width / (view.spanS * rateHz) > APART)
      return { kind: 'line', isWhole, points: lineOf(here, view, width) }
    const coarser = isWhole ? [] : this.#coarser(view, level)
    const pairs = columnsOf([...coarser, ...here], view, width)
    return { kind: 'columns', isWhole, pairs: steadied(pairs, view.spanS / width) }
  }

  /** The whole night at once, for what is shown before anything finer is here. */
  begin(): void {
    const { rateHz, durationS } = this.#source
    this.#find({ level: topOf(durationS, rateHz), n: 0 })
  }

  /** What is kept of the levels above, from the coarsest down. */
  #coarser(view: View, level: number): readonly Tile[] {
    const { rateHz, durationS } = this.#source
    const found: Tile[] = []
    for (let above = topOf(durationS, rateHz); above > level; above--)
      for (const key of tilesUnder(view, above, { rateHz, durationS })) {
        const tile = this.#tiles.get(nameOf(key))
        if (tile) found.push(tile)
      }
    return found
  }

  #find(key: TileKey): Tile | undefined {
    const name = nameOf(key)
    const tile = this.#tiles.get(name)
    if (tile) {
      // Put last: the ones looked at longest ago go first.
      this.#tiles.delete(name)
      this.#tiles.set(name, tile)
    } else if (!this.#asked.has(name)) void this.#ask(key, name)
    return tile
  }

  async #ask(key: TileKey, name: string): Promise<void> {
    this.#asked.add(name)
    const tile = await this.#source.fetch(key)
    if (!tile) {
      // What failed is asked for again after a while, if it is still looked at.
      setTimeout(() => {
        this.#asked.delete(name)
        this.#tell()
      }, AGAIN_MS)
      return
    }
    this.#asked.delete(name)
    this.#tiles.set(name, tile)
    for (const oldest of this.#tiles.keys()) {
      if (this.#tiles.size <= KEPT) break
      this.#tiles.delete(oldest)
    }
    this.#tell()
  }
}

const AGAIN_MS = 5000

function nameOf({ level, n }: TileKey): string {
  return `${level} ${n}`
}
