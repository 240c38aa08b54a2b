import type { Truth } from '@legato/values'
import {
  type Exam,
  extensionClass,
  ischemiaGrade,
  type LegExam,
  type LegPressures,
  type LegVeins,
  PERFORATORS,
  printWifi,
  REFLUX_RULES,
  type RefluxRulesId,
  readArteries,
  readPressures,
  readVeins,
  type Total,
  vcssTotal,
  villaltaReading,
} from '@legato/vascular'

/** What the findings of a leg come to, each on a line: the exam itself stands above. */
export function readingLines(exam: Exam, leg: LegExam, rules: RefluxRulesId): readonly string[] {
  const veins = readVeins(leg, { protocol: exam.protocol, rules })
  const pressures = readPressures(exam, leg.side)
  return [
    ...veinLines(leg, veins),
    ...arteryLines(leg),
    ...(pressures ? pressureLines(pressures) : []),
    ...scoreLines(leg),
    ...wifiLines(leg, pressures),
  ]
}

/** Totals; one that lacks items is the least that it can be. */
function scoreLines({ vcss, villalta, extensions }: LegExam): readonly string[] {
  const reading = villalta && villaltaReading(villalta)
  return [
    ...(vcss ? [totalLine('VCSS', vcssTotal(vcss), 30)] : []),
    ...(reading
      ? [`${totalLine('Villalta', reading, 33)}: ${reading.band ?? 'no class yet'}`]
      : []),
    ...extensions.map((one) => {
      const { name, class: grade } = extensionClass(one)
      const label = name === 'open' ? 'Clot after ablation' : name
      return `${label} at ${one.junction}: ${grade}`
    }),
  ]
}

/** Whole only with all three. */
function wifiLines(
  { wound, footInfection }: LegExam,
  pressures: LegPressures | undefined,
): readonly string[] {
  if (wound === undefined && footInfection === undefined) return []
  const ischemia = pressures && ischemiaGrade(pressures)
  if (wound === undefined || footInfection === undefined || ischemia === undefined)
    return ['WIfI: not whole, one of its three grades is not known']
  return [`WIfI ${printWifi({ wound, ischemia, footInfection })}`]
}

function totalLine(name: string, { total, missing }: Total, most: number): string {
  if (missing.length === 0) return `${name} ${total} of ${most}`
  return `${name} at least ${total}, ${missing.length} items not known`
}

const SAID: Readonly<Record<Truth, string>> = {
  met: 'yes',
  'not-met': 'no',
  undetermined: 'cannot be told',
}

function veinLines(leg: LegExam, veins: LegVeins): readonly string[] {
  if (leg.veins.length + leg.perforators.length === 0) return []
  const beyond = veins.veins.filter(({ reflux }) => reflux === 'met')
  const hindered = veins.veins.filter(({ obstruction }) => !UNREMARKABLE.has(obstruction))
  return [
    ...veins.trunks.map(trunkLine),
    ...listed(
      'Reflux beyond the limit',
      beyond.map((one) => `${one.segment}${ms(one.longestMs)}`),
    ),
    `Reflux of a deep vein: ${SAID[veins.deepReflux]}`,
    ...leg.perforators.map((one, index) => {
      const name = one.name ? PERFORATORS[one.name].name : one.region
      return `Pathological perforator (${name}): ${SAID[veins.perforators[index] ?? 'undetermined']}`
    }),
    ...listed(
      'Flow hindered',
      hindered.map((one) => `${one.segment} ${one.obstruction}`),
    ),
    ...listed(
      'Closed on purpose',
      veins.veins.flatMap((one) => (one.obstruction === 'closed' ? [one.segment] : [])),
    ),
    ...listed('Source of reflux', veins.sources),
    ...listed('Not examined', veins.notExamined),
    `Limits: ${REFLUX_RULES[veins.rules].name}`,
  ]
}

/** How far it reaches may be open while that it refluxes is not. */
function trunkLine({ trunk, pattern, reflux }: LegVeins['trunks'][number]): string {
  if (pattern !== 'undetermined') return `${trunk}: reflux ${PATTERN_WORDS[pattern]}`
  return reflux === 'met'
    ? `${trunk}: reflux, how far it reaches cannot be told`
    : `${trunk}: whether it refluxes cannot be told, not all of it was examined`
}

const UNREMARKABLE: ReadonlySet<string> = new Set(['none', 'not-examined', 'closed'])

const PATTERN_WORDS = {
  none: 'none',
  segmental: 'of a segment',
  junctional: 'at the junction',
  axial: 'axial',
} as const

function ms(longest: number | undefined): string {
  return longest === undefined ? '' : ` ${longest} ms`
}

function listed(label: string, of: readonly string[]): readonly string[] {
  return of.length === 0 ? [] : [`${label}: ${of.join(', ')}`]
}

function arteryLines(leg: LegExam): readonly string[] {
  return readArteries(leg).map(({ segment, state, stenosis, suspectedAbove }) => {
    const band = stenosis === undefined || state === 'occluded' ? '' : `, ${stenosis} %`
    const above = suspectedAbove ? ', its flow is dampened: look above it' : ''
    return `${segment}: ${state}${band}${above}`
  })
}

function pressureLines(pressures: LegPressures): readonly string[] {
  const { abi, tbi, exercise, incompressible, toeMmHg } = pressures
  const falls = exercise?.positive === undefined ? 'cannot be told' : 'no'
  return [
    ...(abi ? [`ABI ${abi.value}: ${abi.band} (${abi.how})`] : []),
    ...(tbi ? [`TBI ${tbi.value}: ${tbi.band} (${tbi.how})`] : []),
    ...(exercise ? [`Falls on exercise: ${exercise.positive ? 'yes' : falls}`] : []),
    ...(incompressible
      ? [`The ankle cannot be pressed shut: ${toeMmHg ? 'the toe tells' : 'measure the toe'}`]
      : []),
  ]
}
