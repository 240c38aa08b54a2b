import type { Annotation } from './recording/annotations.ts'
import type { ChosenLeg } from './recording/choose.ts'
import { chooseLegs } from './recording/choose.ts'
import { withDifferences } from './recording/difference.ts'
import type { Opened } from './recording/header.ts'
import type { LegsRead, ReadOptions } from './recording/read.ts'
import { readLegs, recordingOf } from './recording/read.ts'
import type { LegChannel, Recording } from './recording/recording.ts'
import type { Part } from './recording/records.ts'
import type { Asked, Marks } from './scoring/night.ts'
import { marksOf, scoreMarks } from './scoring/score.ts'
import type { ScoredNight } from './scoring/scored.ts'

/** Samples of all legs that are held at once, 32 MB: four hours of two legs at 256 Hz. */
const HELD = 8 * 1024 * 1024
/** Parts of a longer recording overlap by twice this much, so that no movement is cut in two. */
const MARGIN_S = 300

/** How a recording is read and scored; `held` is for tests. */
export interface ScoreOptions extends ReadOptions, Asked {
  readonly held?: number
}

/**
 * From an open file to a scored night, in bounded memory: a recording that is too long to be held,
 * of many days, is read and searched in parts, and scored as a whole. Its legs then say where they
 * have samples, and hold none.
 */
export async function scoreOpened(
  file: Opened,
  options: ScoreOptions = {},
): Promise<{ readonly recording: Recording; readonly scored: ScoredNight }> {
  const opened = withDifferences(file, options.legs)
  const chosen = chooseLegs(opened, options.legs)
  const found = await searchParts(opened, chosen, partsOf(opened, chosen, options.held ?? HELD))
  const recording = await recordingOf(opened, { chosen, ...found.read }, options)
  return { recording, scored: scoreMarks(recording, found.marks, options) }
}

/** Parts with the overlap at both sides; one where everything can be held. */
function partsOf(
  { records, recordS }: Opened,
  chosen: readonly ChosenLeg[],
  held: number,
): readonly Part[] {
  const inRecord = chosen.reduce((sum, { signal }) => sum + signal.samples, 0)
  const whole = { from: 0, to: records.count }
  if (recordS === null || inRecord * records.count <= held) return [whole]
  // Whole minutes, so that those of two parts are the same.
  const minute = Math.max(1, Math.round(60 / recordS))
  const margin = Math.ceil((2 * MARGIN_S) / recordS / minute) * minute
  const length = Math.max(2 * margin, Math.floor(held / inRecord / minute) * minute)
  const count = Math.ceil(Math.max(1, records.count - margin) / (length - margin))
  return Array.from({ length: count }, (_, index) => {
    const from = index * (length - margin)
    return { from, to: Math.min(records.count, from + length) }
  })
}

interface Found {
  readonly read: LegsRead
  readonly marks: Marks
}

async function searchParts(
  opened: Opened,
  chosen: readonly ChosenLeg[],
  parts: readonly Part[],
): Promise<Found> {
  const [only, ...more] = parts
  if (only && more.length === 0) {
    const read = await readLegs(opened, chosen, only)
    return { read, marks: marksOf({ legs: read.legs }) }
  }
  const all = new Gathered()
  for (const part of parts) {
    const read = await readLegs(opened, chosen, part)
    all.add(read, part === parts.at(-1))
  }
  return all.found()
}

/** What the parts brought: each movement from the part in whose middle it lies. */
class Gathered {
  readonly #annotations = new Map<string, Annotation>()
  readonly #covered = new Map<string, { startS: number; endS: number }[]>()
  readonly #movements: Marks['movements'][number][] = []
  readonly #quality: Marks['quality'][number][] = []
  #legs: readonly LegChannel[] = []
  #endS = 0
  #seamS = Number.NEGATIVE_INFINITY

  add({ legs, annotations, endS }: LegsRead, isLast: boolean): void {
    for (const one of annotations)
      this.#annotations.set(`${one.onsetS} ${one.durationS} ${one.text}`, one)
    const from = this.#seamS
    const to = isLast ? Number.POSITIVE_INFINITY : endS - MARGIN_S
    const { movements, quality } = marksOf({ legs })
    this.#movements.push(...movements.filter(({ onsetS }) => onsetS >= from && onsetS < to))
    this.#quality.push(...quality.filter(({ startS }) => startS >= from && startS < to))
    for (const leg of legs) this.#cover(leg)
    this.#legs = legs.map((leg) => ({ ...leg, stretches: [] }))
    this.#seamS = to
    this.#endS = Math.max(this.#endS, endS)
  }

  #cover({ label, stretches, rateHz }: LegChannel): void {
    const covered = this.#covered.get(label) ?? []
    for (const { startS, samples } of stretches)
      covered.push({ startS, endS: startS + samples.length / rateHz })
    this.#covered.set(label, covered)
  }

  found(): Found {
    const legs = this.#legs.map((leg) => ({ ...leg, covered: this.#covered.get(leg.label) ?? [] }))
    const annotations = [...this.#annotations.values()]
    return {
      read: { legs, annotations, endS: this.#endS },
      marks: { movements: this.#movements, quality: this.#quality.toSorted(byLeg) },
    }
  }
}

function byLeg(a: Marks['quality'][number], b: Marks['quality'][number]): number {
  return a.leg.localeCompare(b.leg, 'en') || a.startS - b.startS
}
