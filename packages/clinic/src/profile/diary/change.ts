import type { FeatureId } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Message } from '@legato/values'
import { unknown } from '@legato/values'
import type { Fact, FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import { note } from '../notes.ts'
import type { Told } from './logged.ts'
import { NIGHTS_NEEDED } from './periods.ts'
import type { Shift } from './shift.ts'

export type Moved = 'earlier' | 'spread' | 'stronger' | 'shorter'

/** A value that nights tell. */
export function ofNights(
  value: FeatureValue,
  from: readonly string[],
  notes: readonly Message[] = [],
): Fact {
  return {
    kind: 'known',
    value,
    how: 'inferred',
    from: [...new Set(from)],
    ...(notes[0] && { notes }),
  }
}

/** Not known, and in words why. */
export function untold(notes: readonly Message[], from: readonly string[] = []): Fact {
  return unknown('never-measured', { from, notes })
}

/** Too few nights tell it; undefined when there are enough. */
export function tooFew({ values, from }: Told<unknown>): Fact | undefined {
  if (values.length >= NIGHTS_NEEDED) return undefined
  return untold([note('few-nights', { count: values.length, needed: NIGHTS_NEEDED })], from)
}

/** The three features of one change: the estimate and the ends of its interval; or why there are none. */
export function writeChange(
  sheet: FactSheet,
  moved: Moved,
  change:
    | {
        readonly shift: Shift
        readonly from: readonly string[]
        readonly notes: readonly Message[]
      }
    | Fact,
): void {
  const [by, low, high] = featuresOf(moved)
  if ('kind' in change) {
    for (const feature of [by, low, high]) infer(sheet, feature, change)
    return
  }
  const { shift, from, notes } = change
  infer(sheet, by, ofNights(round(shift.by), from, notes))
  infer(sheet, low, ofNights(round(shift.low), from))
  infer(sheet, high, ofNights(round(shift.high), from))
}

function featuresOf(moved: Moved): readonly [FeatureId, FeatureId, FeatureId] {
  return [`diary-${moved}-by`, `diary-${moved}-at-least`, `diary-${moved}-at-most`]
}

/** Nine digits, so that the binary parts of an hour do not cross a threshold. */
function round(value: number): number {
  return Number(value.toFixed(9)) + 0
}
