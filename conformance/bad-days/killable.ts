import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url))

/** A server in a process of its own with a database in a process of its own, both to be killed. */
export class Killable {
  readonly #folder: string
  readonly #words: readonly string[]
  #child: ChildProcess | undefined
  #said: AsyncIterator<string> | undefined
  #address = ''

  /** `words`: how it is started, where that is not plain Node. */
  constructor(folder: string, words: readonly string[] = [process.execPath, SERVER]) {
    this.#folder = folder
    this.#words = words
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      ...{ LEGATO_DATA: this.#folder, LEGATO_PORT: '0' },
      ...{ LEGATO_DEMO: 'yes', LEGATO_EXAMPLES: 'no' },
    }
  }

  /** Where it answers now; it changes with every start. */
  get address(): string {
    return this.#address
  }

  async start(): Promise<void> {
    const [command = '', ...words] = this.#words
    const child = spawn(command, words, {
      env: { ...process.env, ...this.environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#child = child
    this.#said = createInterface(child.stdout)[Symbol.asyncIterator]()
    this.#address = await this.#line()
  }

  /** Says a word to the process, and waits for the line that it answers. */
  async tell(word: string): Promise<string> {
    this.#child?.stdin?.write(`${word}\n`)
    return this.#line()
  }

  async #line(): Promise<string> {
    const next = await this.#said?.next()
    if (next === undefined || next.done) throw new Error('bad-days: the server said nothing')
    return next.value
  }

  async killServer(): Promise<void> {
    const child = this.#child
    if (!child) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** The server is to bring it back by itself. */
  async killDatabase(): Promise<void> {
    await this.#signalDatabase('SIGKILL')
    await this.ready()
  }

  /** In its fast way, in which sessions end and all is written. */
  stopDatabase(): Promise<void> {
    return this.#signalDatabase('SIGINT')
  }

  async #signalDatabase(signal: NodeJS.Signals): Promise<void> {
    const file = join(this.#folder, 'postgres', 'cluster', 'postmaster.pid')
    const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
    if (pid > 0) process.kill(pid, signal)
  }

  async ready(): Promise<void> {
    for (;;) {
      const answer = await fetch(`${this.#address}/api/ready`).catch(() => undefined)
      if (answer?.ok) return
      await delay(50)
    }
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    // This script has no hand for a SIGTERM: it ends at once, and the folder's keeper does the rest.
    await gone
  }
}
