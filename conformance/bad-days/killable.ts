import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { cast, openDatabase, scratchFolder } from '@legato/server/trial'

interface Asked {
  readonly method?: string
  /** The cookie of somebody else; empty for a stranger. */
  readonly as?: string
}

const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url))

/**
 * A server in a process of its own with a database in a process of its own, both to be killed, in a
 * folder of its own; and a neurologist of the demonstration who asks it.
 */
export class Killable {
  readonly #folder: string
  readonly #remove: () => Promise<void>
  readonly #words: readonly string[]
  #cookie = ''
  #child: ChildProcess | undefined
  #said: AsyncIterator<string> | undefined
  #address = ''

  private constructor(
    { folder, remove }: Awaited<ReturnType<typeof scratchFolder>>,
    words: readonly string[],
  ) {
    this.#folder = folder
    this.#remove = remove
    this.#words = words
  }

  /** Not yet started; `words`: how that is done, where it is not plain Node. */
  static async prepare(
    words: (folder: string) => readonly string[] = () => [process.execPath, SERVER],
  ): Promise<Killable> {
    const scratch = await scratchFolder()
    // Its database need not wait for the disk: a kill, other than a power cut, takes nothing from it.
    await cast(scratch.folder)
    return new Killable(scratch, words(scratch.folder))
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      ...{ LEGATO_DATA: this.#folder, LEGATO_PORT: '0' },
      ...{ LEGATO_DEMO: 'yes', LEGATO_EXAMPLES: 'no' },
      ...{ LEGATO_READS_A_MINUTE: '1000000', LEGATO_WRITES_A_MINUTE: '1000000' },
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

  /** The neurologist is in from here on. Returns the cookie. */
  async signIn(): Promise<string> {
    const credentials = { name: 'neurologist', password: 'demonstration' }
    const { headers } = await this.ask('/api/session', credentials)
    this.#cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    return this.#cookie
  }

  /** Sends a body by POST where nothing else is said; no answer's body is {}. */
  async ask(path: string, body?: object, { method, as = this.#cookie }: Asked = {}) {
    const answer = await fetch(`${this.#address}${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: { cookie: as, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : {} }
  }

  /** How many resources of a type there are. */
  async count(type: string): Promise<number> {
    return (await this.ask(`/fhir/R4/${type}?_summary=count`)).body.total
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

  /** Does to the database what nobody can ask of the server. */
  async change(sql: string): Promise<void> {
    const { pool, stop } = await openDatabase({ dataDirectory: this.#folder })
    await pool.query(sql)
    await stop()
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
    if (!child || (child.exitCode ?? child.signalCode) !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    // This script has no hand for a SIGTERM: it ends at once, and the folder's keeper does the rest.
    await gone
  }

  /** Stops it, and takes its folder away. */
  async remove(): Promise<void> {
    await this.stop()
    await this.#remove()
  }
}
