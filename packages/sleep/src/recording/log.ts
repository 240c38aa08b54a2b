import type { Diagnostic, DiagnosticCode } from './diagnostics.ts'
import { diagnostic } from './diagnostics.ts'

/** A night has 28,800 data records: of what goes wrong in each, these many are listed. */
const LISTED = 20

/** Where everything that reads one file writes what it found. Memory is bounded by the codes. */
export class Log {
  readonly #found: Diagnostic[] = []
  readonly #counts = new Map<DiagnosticCode, number>()

  note(
    code: DiagnosticCode,
    offset: number | null,
    values: Parameters<typeof diagnostic>[2] = {},
  ): void {
    // Parts of a long recording overlap: what is found twice at one place is one thing.
    if (this.#found.some((one) => one.code === code && one.offset === offset && offset !== null))
      return
    const count = this.#counts.get(code) ?? 0
    this.#counts.set(code, count + 1)
    if (count < LISTED) this.#found.push(diagnostic(code, offset, values))
  }

  /** All of it in the order found, then how many more there were of a kind. */
  list(): readonly Diagnostic[] {
    const more = [...this.#counts].filter(([, count]) => count > LISTED)
    const counts = more.map(([code, count]) =>
      diagnostic('more-alike', null, { code, count: count - LISTED }),
    )
    return [...this.#found, ...counts]
  }
}
