import type { Truth } from '@legato/values'
import {
  type Exam,
  extensionClass,
  type LegExam,
  type LegPressures,
  type LegVeins,
  PERFORATORS,
  readArteries,
  readPressures,
  readVeins,
  type Total,
  vcssTotal,
  villaltaReading,
} from '@legato/vascular'

/** What the findings of a leg come to, each on a line: the exam itself stands above. */
export function readingLines(exam: Exam, leg: LegExam): readonly string[] {
  const veins = readVeins(leg, { protocol: exam.protocol })
  const pressures = readPressures(exam, leg.side)
  return [
    ...veinLines(leg, veins),
    ...arteryLines(leg),
    ...(pressures ? pressureLines(pressures) : []),
    ...scoreLines(leg),
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
    ...veins.trunks.map(({ trunk, pattern }) => `${trunk}: reflux ${PATTERN_WORDS[pattern]}`),
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
    `Limits: ${veins.rules}`,
  ]
}

const UNREMARKABLE: ReadonlySet<string> = new Set(['none', 'not-examined', 'closed'])

const PATTERN_WORDS: Readonly<Record<string, string>> = {
  none: 'none',
  segmental: 'of a segment',
  junctional: 'at the junction',
  axial: 'axial',
  undetermined: 'cannot be told',
}

function ms(longest: number | undefined): string {
  return longest === undefined ? '' : ` ${longest} ms`
}

function listed(label: string, of: readonly string[]): readonly string[] {
  return of.length === 0 ? [] : [`${label}: ${of.join(', ')}`]
}

function arteryLines(leg: LegExam): readonly string[] {
  return readArteries(leg).map(({ segment, state, stenosis }) =>
    stenosis === undefined ? `${segment}: ${state}` : `${segment}: ${state}, ${stenosis}`,
  )
}

function pressureLines({ abi, tbi, exercise, incompressible }: LegPressures): readonly string[] {
  return [
    ...(abi ? [`ABI ${abi.value}: ${abi.band} (${abi.how})`] : []),
    ...(tbi ? [`TBI ${tbi.value}: ${tbi.band} (${tbi.how})`] : []),
    ...(exercise ? [`Falls on exercise: ${exercise.positive ? 'yes' : 'no'}`] : []),
    ...(incompressible ? ['The ankle cannot be pressed shut: measure the toe'] : []),
  ]
}
