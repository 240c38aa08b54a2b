import type { Truth } from '@legato/values'
import type {
  Exam,
  LegExam,
  LegVeins,
  Pattern,
  PerforatorFinding,
  Side,
  VeinFinding,
} from '@legato/vascular'
import {
  ARTERIES,
  isPathological,
  obstructionOf,
  PERFORATORS,
  readArtery,
  readPressures,
  readVeins,
  refluxes,
  VEINS,
} from '@legato/vascular'
import type { Block } from './document.ts'
import { scoreLines } from './exam-scores.ts'
import {
  ABI_WORDS,
  ARTERY_WORDS,
  COMPRESSIBILITY_WORDS,
  CONDUIT_WORDS,
  LEGS,
  OBSTRUCTION_WORDS,
  POSITION_WORDS,
  PROVOCATION_WORDS,
  REFLUX_WORDS,
  SOURCE_WORDS,
  TBI_WORDS,
} from './exam-words.ts'

/** What was found at one leg, as tables, and what it comes to, in sentences. */
export function legBlocks(exam: Exam, side: Side): readonly Block[] {
  const leg = exam.legs[side]
  if (!leg) return []
  const reading = readVeins(leg, { protocol: exam.protocol })
  return [
    { kind: 'heading', level: 2, text: LEGS[side] },
    ...summary(exam, leg, reading),
    ...veins(leg, reading),
    ...perforators(leg, reading),
    ...arteries(leg),
    ...pressures(exam, side),
  ]
}

function summary(
  exam: Exam,
  leg: LegExam,
  { trunks, sources, notExamined }: LegVeins,
): readonly Block[] {
  const lines = [
    ...trunks.flatMap(({ trunk, pattern, reflux }) =>
      pattern === 'none' ? [] : [`${trunk}: ${PATTERN_WORDS[extentOf(pattern, reflux)]}.`],
    ),
    ...(sources.length === 0
      ? []
      : [`Source of reflux: ${sources.map((source) => SOURCE_WORDS[source]).join(', ')}.`]),
    ...(leg.ceap === undefined ? [] : [`CEAP: ${leg.ceap}.`]),
    ...scoreLines(exam, leg),
  ]
  const list: readonly Block[] = lines.length === 0 ? [] : [{ kind: 'list', items: lines }]
  if (notExamined.length === 0) return list
  const lacking = notExamined.map((id) => nameOf(id)).join(', ')
  return [...list, { kind: 'paragraph', tone: 'warning', text: `Not examined: ${lacking}.` }]
}

/** How far it reaches may be open while that it refluxes is not. */
function extentOf(pattern: Pattern, reflux: Truth): keyof typeof PATTERN_WORDS {
  return pattern === 'undetermined' && reflux === 'met' ? 'somewhere' : pattern
}

const PATTERN_WORDS = {
  none: 'no reflux',
  segmental: 'segmental reflux',
  junctional: 'reflux of the junction alone',
  axial: 'axial reflux',
  somewhere: 'reflux, how far it reaches is not known',
  undetermined: 'not known whether it refluxes, for not all of it was examined',
} as const

function nameOf(id: string): string {
  const named = new Map<string, string>(Object.entries(VEINS).map(([key, { name }]) => [key, name]))
  return named.get(id) ?? id
}

function veins(leg: LegExam, { rules }: LegVeins): readonly Block[] {
  if (leg.veins.length === 0) return []
  const rows = leg.veins.map((finding) => [
    [VEINS[finding.segment].name, finding.landmark].filter(Boolean).join(', '),
    reflux(finding),
    millimeters(finding.diameterMm),
    how(finding),
    finding.visualized
      ? [REFLUX_WORDS[refluxes(finding, rules)], patency(finding), treated(finding)]
          .filter(Boolean)
          .join('; ')
      : 'not seen',
  ])
  const columns = ['Vein', 'Reflux', 'Diameter', 'How', 'Reading']
  return [{ kind: 'table', caption: 'Veins', columns, rows }]
}

function reflux({ refluxMs, reflux }: VeinFinding | PerforatorFinding): string {
  if (refluxMs !== undefined) return `${refluxMs} ms`
  return reflux ?? 'not measured'
}

function millimeters(diameter: number | undefined): string {
  return diameter === undefined ? 'not measured' : `${diameter} mm`
}

function how({ position, provocation }: VeinFinding | PerforatorFinding): string {
  const told = [
    position && POSITION_WORDS[position],
    provocation && PROVOCATION_WORDS[provocation],
  ].filter(Boolean)
  return told.length === 0 ? 'not told' : told.join(', ')
}

function patency(finding: VeinFinding): string {
  const { compressibility } = finding
  const pressed = compressibility && COMPRESSIBILITY_WORDS[compressibility]
  return [OBSTRUCTION_WORDS[obstructionOf(finding)], pressed].filter(Boolean).join(', ')
}

function treated({ treated }: Pick<VeinFinding, 'treated'>): string | undefined {
  return treated && `treated${treated.technique ? ` (${treated.technique})` : ''}: ${treated.state}`
}

function perforators(leg: LegExam, { rules }: LegVeins): readonly Block[] {
  if (leg.perforators.length === 0) return []
  const rows = leg.perforators.map((one) => [
    one.name ? PERFORATORS[one.name].name : one.region,
    one.heightCm === undefined ? 'not told' : `${one.heightCm} cm`,
    reflux(one),
    millimeters(one.diameterMm),
    one.visualized
      ? [REFLUX_WORDS[isPathological(one, rules)], treated(one)].filter(Boolean).join('; ')
      : 'not seen',
  ])
  const columns = ['Perforator', 'Above the floor', 'Outward flow', 'Diameter', 'Reading']
  return [{ kind: 'table', caption: 'Perforating veins', columns, rows }]
}

function arteries(leg: LegExam): readonly Block[] {
  if (leg.arteries.length === 0) return []
  const rows = leg.arteries.map((finding) => {
    const {
      segment,
      state,
      ratio,
      waveform,
      suspectedAbove,
      conduit = 'native',
    } = readArtery(finding)
    const { landmark, psvCmPerS } = finding
    return [
      [ARTERIES[segment].name, landmark].filter(Boolean).join(', '),
      psvCmPerS === undefined ? 'not measured' : `${psvCmPerS} cm/s`,
      ratio === undefined ? 'not measured' : `${ratio}`,
      waveform ?? 'not told',
      [
        conduit === 'native' ? undefined : CONDUIT_WORDS[conduit],
        ARTERY_WORDS[state],
        suspectedAbove && 'the wave suggests a narrowing above',
        treated(finding),
      ]
        .filter(Boolean)
        .join('; '),
    ]
  })
  const columns = ['Artery', 'Peak velocity', 'Velocity ratio', 'Wave', 'Reading']
  return [{ kind: 'table', caption: 'Arteries', columns, rows }]
}

function pressures(exam: Exam, side: Side): readonly Block[] {
  const read = readPressures(exam, side)
  if (!read) return []
  const { abi, tbi, ankleMmHg, toeMmHg, exercise } = read
  const holds = exercise?.positive === undefined ? 'not known whether it falls' : 'holds'
  const rows = [
    ...(ankleMmHg === undefined ? [] : [['Ankle pressure', `${ankleMmHg} mmHg`, '']]),
    ...(abi ? [['Ankle-brachial index', abi.value.toFixed(2), ABI_WORDS[abi.band]]] : []),
    ...(toeMmHg === undefined ? [] : [['Toe pressure', `${toeMmHg} mmHg`, '']]),
    ...(tbi ? [['Toe-brachial index', tbi.value.toFixed(2), TBI_WORDS[tbi.band]]] : []),
    ...(exercise
      ? [['After exercise', exercise.abi?.toFixed(2) ?? '', exercise.positive ? 'falls' : holds]]
      : []),
  ]
  if (rows.length === 0) return []
  const columns = ['Pressure', 'Value', 'Reading']
  return [{ kind: 'table', caption: 'Pressures', columns, rows }]
}
