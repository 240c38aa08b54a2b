import {
  ARTERIES,
  type Change,
  type Exam,
  type ExamRow,
  keyOfRow,
  type LegExam,
  PRESSURE_FIELDS,
  perforatorWords,
  pressureAt,
  rowsOf,
  SIDES,
  type Side,
  treatedDayAt,
  typeAt,
  typeCeap,
  typePerforator,
  typePressure,
  typeTreatedDay,
  VEINS,
  wordsAt,
} from '@legato/vascular'
import type { Words } from '../words/index.ts'

/** A line of the sheet: what it is called, what stands in it, what typing into it does. */
export interface Line {
  readonly key: string
  readonly label: string
  readonly long: string
  /** What can be typed, where the name does not tell. */
  readonly hint?: string
  /** What an empty field means. */
  readonly mark?: string
  readonly words: (exam: Exam, side: Side) => string
  readonly type: (exam: Exam, side: Side, text: string) => Change
}

/** The lines of the vessels, in the order in which they are filled. */
export function linesOf(exam: Exam, t: Words): readonly Line[] {
  return [
    ...rowsOf(exam).map((row) => vesselLine(row, t)),
    ...(exam.protocol === 'arterial' ? pressureLines(t) : perforatorLines(exam, t)),
    ...(isTreated(exam) ? [treatedDayLine(t)] : []),
    ceapLine(t),
  ]
}

export function vesselLine(row: ExamRow, t: Words): Line {
  const name = row.kind === 'vein' ? VEINS[row.segment].name : ARTERIES[row.segment].name
  const part = row.landmark ? `, ${t(`vessels.part.${row.landmark}`)}` : ''
  return {
    key: keyOfRow(row),
    label: `${row.segment}${part}`,
    long: `${name}${part}`,
    words: (exam, side) => wordsAt(exam, { side, row }),
    type: (exam, side, text) => typeAt(exam, { side, row }, text),
  }
}

/** One for each that was found in either leg, and an empty one. */
function perforatorLines({ legs }: Exam, t: Words): readonly Line[] {
  const most = Math.max(legs.left?.perforators.length ?? 0, legs.right?.perforators.length ?? 0)
  return Array.from({ length: most + 1 }, (_, index) => perforatorLine(index, t))
}

export function perforatorLine(index: number, t: Words): Line {
  const label = t('vessels.perforator', { number: index + 1 })
  return {
    ...{ key: `perforator-${index}`, label, long: label },
    words: (exam, side) => {
      const finding = exam.legs[side]?.perforators[index]
      return finding ? perforatorWords(finding) : ''
    },
    type: (exam, side, text) => typePerforator(exam, { side, index }, text),
  }
}

/** After a closure somebody was treated; elsewhere the line is there once a vessel is. */
function isTreated({ protocol, legs }: Exam): boolean {
  const isAny = ({ veins, perforators, arteries }: LegExam) =>
    [...veins, ...perforators, ...arteries].some(({ treated }) => treated)
  return protocol === 'post-ablation' || SIDES.some((side) => legs[side] && isAny(legs[side]))
}

function treatedDayLine(t: Words): Line {
  const label = t('vessels.treatedOn')
  return {
    ...{ key: 'treated-on', label, long: label, hint: t('vessels.treatedOnHint') },
    words: treatedDayAt,
    type: typeTreatedDay,
  }
}

function pressureLines(t: Words): readonly Line[] {
  return (['brachialMmHg', ...PRESSURE_FIELDS] as const).map((field) => ({
    ...{ key: field, label: t(`vessels.${field}`), long: t(`vessels.${field}`) },
    words: (exam, side) => pressureAt(exam, side, field),
    type: (exam, side, text) => typePressure(exam, { side, field }, text),
  }))
}

function ceapLine(t: Words): Line {
  return {
    ...{ key: 'ceap', label: t('vessels.ceap'), long: t('vessels.ceap') },
    words: (exam, side) => exam.legs[side]?.ceap ?? '',
    type: (exam, side, text) => ({ kind: 'changed', exam: typeCeap(exam, side, text) }),
  }
}
