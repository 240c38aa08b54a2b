import { closeSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bytesAt, openNamed } from '@legato/server/recordings'
import {
  actigraphyText,
  diagnosticNote,
  type FeltNight,
  feltNight,
  openRecording,
  readAccelerationCsv,
  recordedNight,
  scoreActigraphy,
} from '@legato/sleep'
import type { Console, Exit } from '../console.ts'
import { EXIT, reasonOf, write } from '../console.ts'
import type { ActigraphyCommand } from './actigraphy-arguments.ts'
import { toldOf } from './one.ts'

type Leg = FeltNight['leg']

/** `legato actigraphy`: nights of legs by accelerometers; a bad file stops no other. */
export async function actigraphy(
  { paths, format, ...asked }: ActigraphyCommand,
  { out, err }: Console,
): Promise<Exit> {
  const nights: FeltNight[] = []
  const unread: { file: string; say: string }[] = []
  for (const path of paths) {
    const night = await nightIn(path, asked).catch(reasonOf)
    if (typeof night !== 'string') nights.push(night)
    else {
      unread.push({ file: basename(path), say: night })
      await write(err, `legato: ${path}: ${night}\n`)
    }
  }
  if (nights.length === 0) return EXIT.nothing
  const report = {
    ...({ schema: 'legato-actigraphy/1', status: 'unverified' } as const),
    ...{ ...scoreActigraphy(nights), unread },
  }
  await write(out, format === 'json' ? `${JSON.stringify(report)}\n` : actigraphyText(report))
  return EXIT.read
}

type Asked = Pick<ActigraphyCommand, 'leg' | 'axes'>

/** A night, or why there is none. */
async function nightIn(path: string, { leg: named, axes }: Asked): Promise<FeltNight | string> {
  const descriptor = openNamed(path)
  try {
    const file = basename(path)
    const leg = named ?? legIn(file)
    if (leg === undefined) return 'of which leg? Say --leg left or right, or name the file so'
    if (/\.(csv|tsv|txt)$/i.test(file)) return nightOfTable(path, leg)
    const opened = await openRecording(bytesAt(descriptor))
    if (opened.kind === 'refused') return toldOf(opened.diagnostics.map(diagnosticNote).at(-1))
    const night = await recordedNight(opened, { leg, labels: axes })
    return 'kind' in night ? night.say : night
  } finally {
    closeSync(descriptor)
  }
}

function nightOfTable(path: string, leg: Leg): FeltNight | string {
  const [night] = /\d{4}-\d{2}-\d{2}/.exec(basename(path)) ?? []
  if (night === undefined)
    return 'of which night? A table has no date: name the file by it, such as 2026-11-20-left.csv'
  const accelerations = readAccelerationCsv(readFileSync(path, 'utf8'), leg)
  return 'kind' in accelerations ? accelerations.say : feltNight({ night, leg, accelerations })
}

function legIn(file: string): Leg | undefined {
  const sides = (['left', 'right'] as const).filter((side) => file.toLowerCase().includes(side))
  return sides.length === 1 ? sides[0] : undefined
}
