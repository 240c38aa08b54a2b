import { type Exam, JUNCTIONS, type LegExam, type Protocol } from '@legato/vascular'
import type { Words } from '../words/index.ts'
import { type Line, linesOf } from './lines.ts'
import {
  gradeLine,
  imagingLines,
  itemLines,
  junctionLine,
  morePressureLines,
  scaleLine,
} from './scores.ts'

/** Lines that belong together; the vessels always stand open, the rest where it is asked for. */
export interface Group {
  readonly key: GroupKey
  readonly lines: readonly Line[]
  readonly isOpen: boolean
}

export type GroupKey = 'vessels' | 'junctions' | 'more' | 'scores' | 'vcss' | 'villalta' | 'imaging'

/** Lines that are the same whatever was found: made once, for they are many. */
export interface FixedLines {
  readonly clots: readonly Line[]
  readonly more: readonly Line[]
  readonly scores: readonly Line[]
  readonly vcss: readonly Line[]
  readonly villalta: readonly Line[]
}

export function fixedLines(protocol: Protocol, t: Words): FixedLines {
  return {
    clots: JUNCTIONS.map((junction) => junctionLine(junction, t)),
    more: morePressureLines(t),
    scores: scoreLines(protocol, t),
    vcss: itemLines('vcss', t),
    villalta: itemLines('villalta', t),
  }
}

/** Everything that can be typed of an exam, what its protocol looks for first. */
export function groupsOf(exam: Exam, fixed: FixedLines, t: Words): readonly Group[] {
  const { protocol } = exam
  const { clots, more, scores, vcss, villalta } = fixed
  const legs = [exam.legs.left, exam.legs.right].filter((leg) => leg !== undefined)
  const isAny = (test: (leg: LegExam) => boolean) => legs.some(test)
  const isAfter = protocol === 'post-ablation'
  const isArterial = protocol === 'arterial'
  return [
    {
      ...{ key: 'vessels', isOpen: true },
      lines: isAfter ? [...linesOf(exam, t), ...clots] : linesOf(exam, t),
    },
    ...(isAfter || !isAny(({ extensions }) => extensions.length > 0)
      ? []
      : [{ key: 'junctions', isOpen: true, lines: clots } as const]),
    ...(isArterial || isAny(({ pressures }) => pressures !== undefined)
      ? [{ key: 'more', isOpen: false, lines: more } as const]
      : []),
    { key: 'scores', isOpen: true, lines: scores },
    { key: 'vcss', isOpen: false, lines: vcss },
    { key: 'villalta', isOpen: false, lines: villalta },
    {
      key: 'imaging',
      isOpen: exam.imaging.length > 0 || protocol === 'iliac',
      lines: imagingLines(exam, t),
    },
  ]
}

/** Those of the protocol's own vessels first. */
function scoreLines(protocol: Protocol, t: Words): readonly Line[] {
  const veins = [scaleLine('vcss', t), scaleLine('villalta', t), gradeLine('vds', t)]
  const arteries = (['fontaine', 'rutherford', 'wound', 'footInfection'] as const).map((field) =>
    gradeLine(field, t),
  )
  return protocol === 'arterial' ? [...arteries, ...veins] : [...veins, ...arteries]
}
