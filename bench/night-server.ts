import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Killable } from '../conformance/bad-days/killable.ts'
import { sendNight } from '../conformance/bad-days/sender.ts'

/*
 * A polysomnogram through the server: `node bench/night-server.ts` measures and writes its part of
 * results-night-speed.md.
 */

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
/** Below what an account may ask in a minute. */
const PAUSE_MS = 100

interface Phase {
  readonly seconds: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly requests: number
  /** At most so far, of the process with its threads. */
  readonly rssMegabytes: number
}

export interface NightServerMeasured {
  readonly megabytes: number
  readonly load: number
  readonly idle: Phase
  readonly upload: Phase
  readonly scoring: Phase
}

/** The server in a process of its own, its embedded database in others; who asks is a third. */
export async function measureNightServer(): Promise<NightServerMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'legato-night-'))
  const server = await Killable.prepare(() => [
    process.execPath,
    at('../conformance/bad-days/told.ts'),
  ])
  const load = loadavg()[0] ?? 0
  try {
    const file = join(folder, 'night.edf')
    execFileSync(process.execPath, [at('./night-write.ts'), file])
    await server.start()
    const cookie = await server.signIn()
    const { body } = await server.ask('/fhir/R4/Patient', { resourceType: 'Patient' })
    const patient: string = body.id
    const during = (work: Promise<unknown>) => meanwhile(server, patient, work)
    const idle = await during(delay(5000))
    const stream = createReadStream(file, { highWaterMark: 2 ** 20 })
    const upload = await during(sendNight({ server, cookie, patient, body: stream }).then(taken))
    const scoring = await during(scored(server, patient))
    return { megabytes: statSync(file).size / 1e6, load, idle, upload, scoring }
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function taken({ status, body }: Awaited<ReturnType<typeof sendNight>>): void {
  if (status !== 200) throw new Error(`bench: the night was answered ${status} ${body}`)
}

async function scored(server: Killable, patient: string): Promise<void> {
  for (;;) {
    const { body } = await server.ask(`/api/patients/${patient}/nights`)
    const kind = body.nights[0]?.state.kind
    if (kind === 'scored') return
    if (kind === 'failed') throw new Error('bench: the night could not be scored')
    await delay(200)
  }
}

/** How long others wait while work is done: one request after the other, with a pause. */
async function meanwhile(
  server: Killable,
  patient: string,
  work: Promise<unknown>,
): Promise<Phase> {
  const began = performance.now()
  let seconds: number | undefined
  const done = work.then(() => {
    seconds = (performance.now() - began) / 1000
  })
  const waited: number[] = []
  const paths = [`/fhir/R4/Patient/${patient}`, '/api/patients', `/api/patients/${patient}/plan`]
  while (seconds === undefined) {
    const asked = performance.now()
    const { status } = await server.ask(paths[waited.length % paths.length] ?? '')
    if (status !== 200) throw new Error(`bench: another was answered ${status}`)
    waited.push(performance.now() - asked)
    await Promise.race([delay(PAUSE_MS), done])
  }
  await done
  const sorted = waited.toSorted((a, b) => a - b)
  const part = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return {
    seconds,
    medianMs: part(0.5),
    p95Ms: part(0.95),
    requests: waited.length,
    rssMegabytes: Number(await server.tell('memory')),
  }
}

const TITLE = '## Through the server'
const three = (value: number): string => `${Number(value.toPrecision(3))}`

/** As a part of the page. */
export function nightServerPart(measured: NightServerMeasured): string {
  const { megabytes, load, idle, upload, scoring } = measured
  const row = (what: string, { seconds, medianMs, p95Ms, requests, rssMegabytes }: Phase) =>
    `| ${what} | ${three(seconds)} | ${three(medianMs)} | ${three(p95Ms)} | ${requests} | ${rssMegabytes} |`
  return `${TITLE}

The same polysomnogram (${three(megabytes)} MB) sent to the real server with its embedded database, kept there, and
scored by its job in a thread, with its pictures; who sends is on the same machine of ${availableParallelism()} cores, whose load
was ${three(load)} before. Another person meanwhile reads a patient, lists patients and asks for a plan, one after the other,
${1000 / PAUSE_MS} times a second at most. The scoring begins within a second of the upload's end, which is counted to it.

| while | s | others wait, median ms | 95th percentile ms | requests | server's memory at most, MB |
|---|--:|--:|--:|--:|--:|
${row('nothing else happens', idle)}
${row('it is sent and kept', upload)}
${row('it waits and is scored', scoring)}
`
}

/** The page with this part in the place of the one that stood, or at its end. */
function withPart(page: string, part: string): string {
  const start = page.indexOf(TITLE)
  if (start < 0) return `${page.trimEnd()}\n\n${part}`
  const next = page.indexOf('\n## ', start)
  return `${page.slice(0, start)}${part}${next < 0 ? '' : page.slice(next)}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = new URL('./results-night-speed.md', import.meta.url)
  const part = nightServerPart(await measureNightServer())
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), part))
  process.stdout.write(part)
}
