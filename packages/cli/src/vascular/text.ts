import type { ExamFile, ExamNote, FoundExam, FoundImage } from '@legato/clinic/sources'
import { render } from '@legato/values'
import {
  ARTERIES,
  type DicomPatient,
  type Exam,
  type LegExam,
  PERFORATORS,
  type RefluxRulesId,
  SIDES,
  VEINS,
} from '@legato/vascular'
import type { Style } from '../text/style.ts'
import { readingLines } from './reading.ts'

/** How it is told: in which style, and by whose limits of reflux. */
interface Telling {
  readonly style: Style
  readonly limits: RefluxRulesId
}

/** A page to read: the exam leg by leg, then what to look at, then what had no place. */
export function fileText(path: string, file: ExamFile, telling: Telling): string {
  const { style } = telling
  switch (file.kind) {
    case 'exam':
      return examText(path, file, telling)
    case 'image':
      return imageText(path, file, style)
    case 'none':
      return noteLines(file.notes, style).join('\n')
  }
}

function examText(
  path: string,
  { exam, patient, status, unmapped, notes }: FoundExam,
  telling: Telling,
): string {
  const { style } = telling
  const heading = [exam.date, exam.protocol, status, exam.equipment, personText(patient)]
  const pending = unmapped.filter(({ lacks }) => lacks !== undefined)
  const kept = exam.unmapped.length - pending.length
  return [
    style.strong(path),
    line(heading),
    ...SIDES.toReversed().flatMap((side) => legLines(exam, exam.legs[side], telling)),
    ...section(
      'Of the exam',
      Object.entries(exam).flatMap(([key, value]) =>
        OF_THE_EXAM.has(key) ? [`${LABELS[key] ?? key}: ${said(value)}`] : [],
      ),
      style,
    ),
    ...section(
      'Other imaging',
      exam.imaging.map((one) => line(factsOf(one))),
      style,
    ),
    ...section('Look at this', noteLines(notes, style), style),
    ...section(
      'Not mapped',
      pending.map(({ label, value, unit, path: at }) =>
        line([label, `${value} ${unit ?? ''}`, style.quiet(at)]),
      ),
      style,
    ),
    ...(kept > 0 ? ['', style.quiet(`${keptWords(kept)} kept as written (--format json).`)] : []),
  ].join('\n')
}

function keptWords(count: number): string {
  return count === 1 ? '1 more item of the file is' : `${count} more items of the file are`
}

const OF_THE_EXAM: ReadonlySet<string> = new Set([
  ...['brachial', 'indication', 'sonographer', 'interpreter', 'criticalCall', 'comment'],
])

function line(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join(' · ')
}

function section(title: string, lines: readonly string[], { strong }: Style): readonly string[] {
  return lines.length === 0 ? [] : ['', strong(title), ...lines.map((one) => `  ${one}`)]
}

function personText(patient: DicomPatient | undefined): string | undefined {
  if (patient === undefined) return undefined
  const name = [patient.family, patient.given].filter((part) => part !== undefined).join(', ')
  return line([name, patient.birthDate, patient.identifiers[0]?.value])
}

function legLines(
  exam: Exam,
  leg: LegExam | undefined,
  { style, limits }: Telling,
): readonly string[] {
  if (leg === undefined) return []
  const { side, veins, perforators, arteries, extensions, ...rest } = leg
  const rows = [
    ...veins.map((one) => row(VEINS[one.segment].name, one)),
    ...perforators.map((one) =>
      row(one.name ? PERFORATORS[one.name].name : REGIONS[one.region], one),
    ),
    ...arteries.map((one) => row(ARTERIES[one.segment].name, one)),
    ...extensions.map((one) => row('Thrombus at the junction', one)),
    ...Object.entries(rest).map(([key, value]) => `${LABELS[key] ?? key}: ${said(value)}`),
  ]
  const of = SIDE_WORDS[side]
  return [
    ...section(of.findings, rows, style),
    ...section(of.reading, readingLines(exam, leg, limits), style),
  ]
}

const SIDE_WORDS = {
  left: { findings: 'Left leg', reading: 'Left leg, as it reads' },
  right: { findings: 'Right leg', reading: 'Right leg, as it reads' },
} as const

const REGIONS = { TPV: 'Perforator of the thigh', CPV: 'Perforator of the calf' } as const
const NAME_WIDTH = 38

function row(name: string, finding: object): string {
  return `${name.padEnd(NAME_WIDTH)}  ${line(factsOf(finding))}`
}

/** Each field of a finding, in its order; that a vessel was seen goes without saying. */
function factsOf(finding: object): readonly string[] {
  return Object.entries(finding).flatMap(([key, value]) => {
    if (key === 'segment' || key === 'region' || key === 'name') return []
    if (key === 'visualized') return value === false ? ['not seen'] : []
    return [fact(key, value)]
  })
}

/** A name's ending is its unit. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/MmHg$/, ' mmHg'],
  [/CmPerS$/, ' cm/s'],
  [/Ms$/, ' ms'],
  [/Mm$/, ' mm'],
  [/Cm$/, ' cm'],
  [/Percent$/, ' %'],
]

const LABELS: Readonly<Record<string, string>> = {
  ceap: 'CEAP',
  vcss: 'VCSS',
  vds: 'VDS',
  fontaine: 'Fontaine',
  rutherford: 'Rutherford',
  wound: 'Wound (for WIfI)',
  footInfection: 'Foot infection (for WIfI)',
  pressures: 'Pressures',
  brachial: 'Arms',
  sonographer: 'Examined by',
  interpreter: 'Read by',
  comment: 'Comment',
  indication: 'Indication',
}

function fact(key: string, value: unknown): string {
  const unit = UNITS.find(([ending]) => ending.test(key))
  const label = LABELS[key] ?? words(unit ? key.replace(unit[0], '') : key)
  return `${label} ${said(value)}${unit?.[1] ?? ''}`
}

/** `peakReflux` as words. */
function words(key: string): string {
  return key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
}

function said(value: unknown): string {
  if (typeof value === 'object' && value !== null) return line(factsOf(value))
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return `${value}`
}

function imageText(path: string, { image, patient, notes }: FoundImage, style: Style): string {
  const size = `${image.columns ?? '?'} × ${image.rows ?? '?'} pixels, ${image.frames} frames`
  const regions = image.regions.map(({ holds, box, across, down }) =>
    line([
      holds,
      `${box.left},${box.top} to ${box.right},${box.bottom}`,
      across && `across ${across.perPixel.toPrecision(4)} ${across.unit} a pixel`,
      down && `down ${down.perPixel.toPrecision(4)} ${down.unit} a pixel`,
    ]),
  )
  return [
    style.strong(path),
    line([
      'Ultrasound image',
      image.date,
      line([image.manufacturer, image.model]),
      personText(patient),
    ]),
    size,
    ...section('Calibrated regions', regions, style),
    ...section('Look at this', noteLines(notes, style), style),
    '',
    style.quiet('Shown with its scale. Nothing is measured in an image.'),
  ].join('\n')
}

/** What is wrong, each with its place and what to do. */
export function noteLines(notes: readonly ExamNote[], style: Style): readonly string[] {
  return notes.map(({ place, say, todo, weight }) => {
    const text = line([place, render(say), todo && render(todo)])
    return weight === 'note' ? style.quiet(text) : style.warn(text)
  })
}
