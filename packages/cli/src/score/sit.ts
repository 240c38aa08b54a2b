import { closeSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bytesAt, openNamed } from '@legato/server/recordings'
import {
  type Discomfort,
  diagnosticNote,
  type Immobilization,
  immobilizationOf,
  immobilizationText,
  openRecording,
  readRatings,
  scoreImmobilizations,
  scoreOpened,
} from '@legato/sleep'
import type { Console, Exit } from '../console.ts'
import { EXIT, reasonOf, write } from '../console.ts'
import { toldOf } from './one.ts'
import type { SitCommand } from './sit-arguments.ts'

interface Test {
  readonly file: string
  readonly start: string | null
  readonly immobilization: Immobilization
}

/** `legato sit`: each recording is one test; those of an evening are told together. */
export async function sit(command: SitCommand, { out, err }: Console): Promise<Exit> {
  const { paths, ratings, format } = command
  const tests: Test[] = []
  for (const [n, path] of paths.entries()) {
    const test = await testOf(path, ratings[n], command).catch(reasonOf)
    if (typeof test === 'string') await write(err, `legato: ${path}: ${test}\n`)
    else tests.push(test)
  }
  if (tests.length === 0) return EXIT.nothing
  const scored = scoreImmobilizations(tests.map(({ immobilization }) => immobilization))
  const report = {
    ...({ schema: 'legato-sit/1', status: 'unverified' } as const),
    ...scored,
    tests: scored.tests.map((score, n) => ({ ...nameOf(tests[n]), ...score })),
  }
  await write(out, format === 'json' ? `${JSON.stringify(report)}\n` : immobilizationText(report))
  return EXIT.read
}

function nameOf(test: Test | undefined) {
  return { file: test?.file ?? '', start: test?.start ?? null }
}

/** A test, or why there is none. */
async function testOf(
  path: string,
  rated: string | undefined,
  { legs }: SitCommand,
): Promise<Test | string> {
  const ratings = rated === undefined ? [] : readRatings(readFileSync(rated, 'utf8'))
  if (isUnreadable(ratings)) return `${rated}: ${ratings.say}`
  const descriptor = openNamed(path)
  try {
    const opened = await openRecording(bytesAt(descriptor))
    if (opened.kind === 'refused') return toldOf(opened.diagnostics.map(diagnosticNote).at(-1))
    const { recording, scored } = await scoreOpened(opened, legs && { legs })
    if (recording.legs.length === 0) return toldOf(recording.diagnostics.map(diagnosticNote).at(-1))
    const immobilization = immobilizationOf(recording, scored, ratings)
    return { file: basename(path), start: recording.start, immobilization }
  } finally {
    closeSync(descriptor)
  }
}

function isUnreadable(
  ratings: ReturnType<typeof readRatings>,
): ratings is Exclude<typeof ratings, readonly Discomfort[]> {
  return 'kind' in ratings
}
