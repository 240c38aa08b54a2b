import { closeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { bytesAt, openNamed, spool } from '@legato/server/recordings'
import { csvHead, diagnosticNote, openRecording, withMarks } from '@legato/sleep'
import type { Console, Exit } from '../console.ts'
import { EXIT, write } from '../console.ts'
import { Progress } from '../progress.ts'
import type { ScoreCommand } from './arguments.ts'
import { findRecordings } from './find.ts'
import type { Job, Outcome } from './one.ts'
import { problemOf, reportFor, toldOf } from './one.ts'
import { scoreAll } from './pool.ts'

/** `legato score`: each recording by itself, in the order given; one that is bad stops no other. */
export async function score(command: ScoreCommand, console: Console): Promise<Exit> {
  const { paths, kind, ...asked } = command
  const found = findRecordings(paths)
  if (found.length === 0) return nothing(console, `no recording was found in ${paths.join(', ')}`)
  if (asked.format === 'edf') return await marked(found, asked, console)
  if (asked.hypnogram !== undefined && found.length > 1)
    return misused(console, '--hypnogram belongs to one recording; score each by itself')
  const progress = new Progress({ stream: console.err, title: 'Scoring', now: Date.now })
  if (asked.format === 'csv') await write(console.out, csvHead())
  const jobs = await Promise.all(found.map((path) => jobOf(path, asked, console)))
  let scored = 0
  let done = 0
  for await (const { job, outcome } of scoreAll(jobs, availableParallelism())) {
    done += 1
    progress.clear()
    await tell(job, outcome, { console, isFirst: scored === 0 })
    if (outcome.problem === undefined) scored += 1
    progress.show(done / jobs.length)
  }
  progress.clear()
  return scored > 0 ? EXIT.read : EXIT.nothing
}

async function jobOf(path: string, asked: Job['asked'], { input }: Console): Promise<Job> {
  return path === '-'
    ? { path: 'standard input', descriptor: await spool(input), asked }
    : { path, asked }
}

async function tell(
  { path, asked }: Job,
  { text, problem }: Outcome,
  { console, isFirst }: { console: Console; isFirst: boolean },
): Promise<void> {
  const apart = asked.format === 'text' && !isFirst && text !== '' ? `\n${'─'.repeat(92)}\n\n` : ''
  await write(console.out, apart + text)
  if (problem !== undefined) await write(console.err, `legato: ${path}: ${problem}\n`)
}

async function nothing({ err }: Console, why: string): Promise<Exit> {
  await write(err, `legato: ${why}\n`)
  return EXIT.nothing
}

async function misused({ err }: Console, why: string): Promise<Exit> {
  await write(err, `legato: ${why}\n`)
  return EXIT.misuse
}

/** The recording with its marks, in pieces, as large as it is. */
async function marked(
  [path, ...more]: readonly string[],
  asked: Job['asked'],
  console: Console,
): Promise<Exit> {
  if (path === undefined || more.length > 0)
    return misused(console, '--format edf writes one recording; name one file')
  if (console.out.isTTY)
    return misused(console, '--format edf is no text: send it to a file, such as "> night.edf"')
  const descriptor = path === '-' ? await spool(console.input) : openNamed(path)
  try {
    const opened = await openRecording(bytesAt(descriptor))
    if (opened.kind === 'refused') {
      const last = opened.diagnostics.map(diagnosticNote).at(-1)
      return nothing(console, `${path}: ${toldOf(last)}`)
    }
    const report = await reportFor(opened, { path, asked })
    const { problem } = problemOf(report)
    if (problem !== undefined) return nothing(console, `${path}: ${problem}`)
    for await (const piece of withMarks(opened, report)) await writeBytes(console.out, piece)
    return EXIT.read
  } finally {
    closeSync(descriptor)
  }
}

function writeBytes(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}
