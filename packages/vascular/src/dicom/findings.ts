import type { ArteryFinding, PerforatorFinding, VeinFinding } from '../exam/index.ts'
import type { Row } from './rows.ts'

/** What became of a row. */
export type Placed =
  | { readonly kind: 'placed' }
  /** Its finding has no such field. */
  | { readonly kind: 'no-field' }
  /** The same was said before, and otherwise. */
  | { readonly kind: 'said-before'; readonly used: string; readonly found: string }

interface Way<F> {
  /** A finding of which nothing is known yet; undefined where the row names no such vessel. */
  readonly begin: (row: Row) => F | undefined
  readonly fields: (row: Row) => Partial<F> | undefined
  /** Tells apart tests of one vessel that may well give two values. */
  readonly test: (finding: Partial<F>) => string | undefined
}

/** Findings that are put together from the rows of a report, a finding a vessel and landmark. */
export class Findings<F extends VeinFinding | PerforatorFinding | ArteryFinding> {
  readonly #way: Way<F>
  readonly #byPlace = new Map<string, F[]>()

  constructor(way: Way<F>) {
    this.#way = way
  }

  /** Undefined where the row is about another kind of vessel. */
  place(row: Row): Placed | undefined {
    const begun = this.#way.begin(row)
    if (begun === undefined) return undefined
    const fields = this.#way.fields(row)
    if (fields === undefined) return { kind: 'no-field' }
    const place = JSON.stringify(begun)
    const findings = this.#byPlace.get(place) ?? []
    this.#byPlace.set(place, findings)
    return this.#put(findings, { begun, fields })
  }

  all(): readonly F[] {
    return [...this.#byPlace.values()].flat()
  }

  #put(findings: F[], { begun, fields }: { begun: F; fields: Partial<F> }): Placed {
    const at = findings.findIndex((one) => conflict(one, fields) === undefined)
    const held = findings[at]
    if (held) {
      findings[at] = { ...held, ...fields }
      return { kind: 'placed' }
    }
    const [first] = findings
    const clash = first && conflict(first, fields)
    if (first && clash && this.#sameTest(findings, fields)) return { kind: 'said-before', ...clash }
    findings.push({ ...begun, ...fields })
    return { kind: 'placed' }
  }

  #sameTest(findings: readonly F[], fields: Partial<F>): boolean {
    const test = this.#way.test(fields)
    return test === undefined || findings.some((one) => this.#way.test(one) === test)
  }
}

/** Two values of one field, the first that differs. */
function conflict<F extends object>(held: F, fields: Partial<F>) {
  const before = new Map(Object.entries(held))
  for (const [key, value] of Object.entries(fields)) {
    const used = before.get(key)
    if (used !== undefined && used !== value) return { used: `${used}`, found: `${value}` }
  }
  return undefined
}
