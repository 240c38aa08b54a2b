/** What is written to: a terminal, or a file that wants no bar. */
interface Stream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** A bar on a terminal that shows how far long work has come; nothing anywhere else. */
export class Progress {
  readonly #stream: Stream
  readonly #title: string
  readonly #now: () => number
  readonly #began: number
  #shown = -1

  constructor({
    stream,
    title,
    now,
  }: { readonly stream: Stream; readonly title: string; readonly now: () => number }) {
    this.#stream = stream
    this.#title = title
    this.#now = now
    this.#began = now()
  }

  /** Draws once the work has taken a second, and again at each percent. */
  show(done: number): void {
    const percent = Math.floor(done * 100)
    if (!this.#stream.isTTY || percent === this.#shown || this.#now() - this.#began < 1000) return
    this.#shown = percent
    const filled = Math.round(done * 30)
    this.#stream.write(
      `\r${this.#title} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${percent}%`,
    )
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#shown >= 0) this.#stream.write(`\r${' '.repeat(this.#title.length + 37)}\r`)
  }
}
