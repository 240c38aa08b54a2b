import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/*
 * A polysomnogram of 8 hours with 25 signals of 256 Hz, both legs scored by both standards. Alone:
 * `node bench/night.ts`. On Linux, `taskset` holds a process to one core or two.
 */
const NIGHTS = 20
const TURNS = 5
const LEGATO = '../packages/cli/bin/legato.js'

export interface NightMeasured {
  readonly megabytes: number
  /**
   * One core, file in the page cache, best of seven: a walk over its bytes, a plain read of the
   * file into memory, our read, and all of it to the report.
   */
  readonly leastMs: number
  readonly plainMs: number
  readonly readMs: number
  readonly scoredMs: number
  /** To the plain read of the same bytes in the same run. */
  readonly ratio: number
  /** `legato score FILE --format json`, start and output included. */
  readonly command: { readonly seconds: number; readonly rssMegabytes: number }
  /**
   * The same of many nights, in seconds, best of five by turns: over one core, over two, and half
   * of them by each of two programs of their own, which is what this machine has to give.
   */
  readonly many: {
    readonly nights: number
    readonly oneCore: number
    readonly twoCores: number
    readonly twoPrograms: number
  }
}

/** Everything about the speed of nights, in one run on one machine. */
export async function measureNights(): Promise<NightMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'legato-bench-'))
  try {
    const path = join(folder, 'night.edf')
    run([script('./night-write.ts'), path], '0,1')
    const one = measureOne(path)
    const command = score([path], '0')
    return {
      megabytes: statSync(path).size / 1e6,
      ...one,
      ratio: one.scoredMs / one.plainMs,
      command,
      many: await measureMany(folder, path),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface One {
  readonly leastMs: number
  readonly plainMs: number
  readonly readMs: number
  readonly scoredMs: number
}

function measureOne(path: string): One {
  return JSON.parse(run([script('./night-one.ts'), path], '0').stdout)
}

async function measureMany(folder: string, path: string): Promise<NightMeasured['many']> {
  const paths = Array.from({ length: NIGHTS }, (_, number) => join(folder, `${number}.edf`))
  for (const link of paths) symlinkSync(path, link)
  const halves = [paths.slice(NIGHTS / 2), paths.slice(0, NIGHTS / 2)]
  const [oneCore, twoCores, twoPrograms]: [number[], number[], number[]] = [[], [], []]
  for (let turn = 0; turn < TURNS; turn += 1) {
    oneCore.push(score(paths, '0').seconds)
    twoCores.push(score(paths, '0,1').seconds)
    twoPrograms.push(await scoreBeside(halves))
  }
  return {
    nights: NIGHTS,
    oneCore: Math.min(...oneCore),
    twoCores: Math.min(...twoCores),
    twoPrograms: Math.min(...twoPrograms),
  }
}

/** Each list by a program and a core of its own, all at once. Returns seconds. */
async function scoreBeside(lists: readonly (readonly string[])[]): Promise<number> {
  const began = performance.now()
  const programs = lists.map((paths, core) => {
    const words = [script(LEGATO), 'score', ...paths, '--format', 'json']
    const [program = '', ...rest] = [...heldTo(`${core}`), process.execPath, ...words]
    return once(spawn(program, rest, { stdio: 'ignore' }), 'exit')
  })
  for (const [status] of await Promise.all(programs))
    if (status !== 0) throw new Error(`bench: a night was not scored: ${status}`)
  return (performance.now() - began) / 1000
}

const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("maxrss "+process.resourceUsage().maxRSS))'

function score(paths: readonly string[], cores: string): NightMeasured['command'] {
  const words = ['--import', TELL_MEMORY, script(LEGATO), 'score', ...paths, '--format', 'json']
  const began = performance.now()
  const { stderr } = run(words, cores)
  const seconds = (performance.now() - began) / 1000
  return { seconds, rssMegabytes: Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1024 }
}

function script(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function run(words: readonly string[], cores: string): { stdout: string; stderr: string } {
  const [program = '', ...rest] = [...heldTo(cores), process.execPath, ...words]
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { status, stdout, stderr, error } = spawnSync(program, rest, options)
  if (status !== 0) throw new Error(`bench: a night was not scored: ${error?.message ?? stderr}`)
  return { stdout, stderr }
}

function heldTo(cores: string): readonly string[] {
  return process.platform === 'linux' ? ['taskset', '-c', cores] : []
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(`${JSON.stringify(await measureNights(), null, 1)}\n`)
