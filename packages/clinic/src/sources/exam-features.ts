import { type CivilDate, daysBetween } from '@legato/values'
import {
  ceapIn,
  type Exam,
  extensionClass,
  greatest,
  highestClass,
  type LegExam,
  type LegVeins,
  NARROWED,
  type Obstruction,
  PATTERNS,
  readPressures,
  readVeins,
  SIDES,
  type Side,
  VEINS,
  type VeinFinding,
  vcssTotal,
} from '@legato/vascular'
import { shownByStages } from './exam-stages.ts'

/** A case feature that an exam settles at one leg: its id, as knowledge has it, and its value. */
export interface ExamFeature {
  readonly side: Side
  readonly id: string
  readonly value: number | string | boolean
  /** Of a number: UCUM. */
  readonly unit?: string
}

type Told = Omit<ExamFeature, 'side'>

/**
 * What an exam says of the case features that plans are made from, leg by leg. What was not
 * examined is not here: it is unknown, neither false nor normal. That something is nowhere is said
 * only after an exam of both legs.
 */
export function featuresOfExam(exam: Exam): readonly ExamFeature[] {
  const told = SIDES.flatMap((side) => {
    const leg = exam.legs[side]
    const features = leg
      ? [
          ...ofVeins(exam, leg),
          ...ofTreatment(exam, leg),
          ...ofIliacVeins(exam, leg),
          ...ofGrades(leg),
          ...ofPressures(exam, side),
          ...Object.entries(shownByStages(leg)).flatMap(([id, is]) => known(id, is)),
        ]
      : []
    return features.map((feature) => ({ side, ...feature }))
  })
  return told.filter((one) => one.value !== false || isNowhere(one.id, told))
}

function isNowhere(id: string, told: readonly ExamFeature[]): boolean {
  return SIDES.every((side) =>
    told.some((one) => one.side === side && one.id === id && one.value === false),
  )
}

function known(id: string, value: Told['value'] | undefined, unit?: string): readonly Told[] {
  if (value === undefined) return []
  return [unit === undefined ? { id, value } : { id, value, unit }]
}

function ofVeins({ protocol }: Exam, leg: LegExam): readonly Told[] {
  const reading = readVeins(leg, { protocol })
  return [
    ...known('truncal-reflux', pattern(reading)),
    ...known('truncal-reflux-time', greatest(reading.trunks.map((one) => one.longestMs)), 'ms'),
    ...known('junction-reflux-time', longestAt(leg, JUNCTIONS), 'ms'),
    ...known('trunk-diameter', widestAt(leg), 'mm'),
    ...known('deep-vein-reflux', TRUTHS[reading.deepReflux]),
    ...known('deep-vein-obstruction', deepObstruction(reading)),
    ...thromboses(reading),
    ...(hasPerforatorUnderUlcer(leg, reading) ? known('pathological-perforator', true) : []),
  ]
}

const TRUTHS = { met: true, 'not-met': false, undetermined: undefined } as const

/** The longest stretch of any trunk; while one is open that could be longer, nothing is said. */
function pattern({ trunks }: LegVeins): string | undefined {
  const found = trunks.map((one) => one.pattern)
  if (found.includes('axial')) return 'axial'
  if (found.includes('undetermined')) return undefined
  return PATTERNS.findLast((one) => found.includes(one))
}

const JUNCTIONS: ReadonlySet<string> = new Set(['SFJ', 'SPJ'])
const TRUNKS: ReadonlySet<string> = new Set(['GSVa', 'GSVb', 'AASV', 'PASV', 'SSV'])

function longestAt({ veins }: LegExam, segments: ReadonlySet<string>): number | undefined {
  return greatest(veins.map((one) => (segments.has(one.segment) ? one.refluxMs : undefined)))
}

function widestAt({ veins }: LegExam): number | undefined {
  return greatest(veins.map((one) => (TRUNKS.has(one.segment) ? one.diameterMm : undefined)))
}

const HINDERED: readonly Obstruction[] = ['acute', 'chronic-change', 'narrowed']
/** A leg is free of obstruction when these were looked at and are. */
const DEEP: readonly string[] = ['CFV', 'FV', 'POPV']

function deepObstruction({ veins }: LegVeins): boolean | undefined {
  const deep = veins.filter(({ segment }) => VEINS[segment].system === 'deep')
  if (deep.some(({ obstruction }) => HINDERED.includes(obstruction))) return true
  const free = deep.filter(({ obstruction }) => obstruction === 'none')
  const isWhole = DEEP.every((id) => free.some(({ segment }) => segment === id))
  return isWhole && free.length === deep.length ? false : undefined
}

/** Found, or nothing: an exam that found none may have missed it. */
function thromboses({ veins }: LegVeins): readonly Told[] {
  const systems = veins.flatMap(({ segment, obstruction }) =>
    obstruction === 'acute' ? [VEINS[segment].system] : [],
  )
  return [
    ...(systems.includes('deep') ? known('deep-vein-thrombosis', true) : []),
    ...(systems.includes('superficial') ? known('superficial-vein-thrombosis', true) : []),
  ]
}

function hasPerforatorUnderUlcer({ perforators }: LegExam, reading: LegVeins): boolean {
  return perforators.some(
    ({ beneathUlcer }, index) =>
      reading.perforators[index] === 'met' &&
      (beneathUlcer === 'active' || beneathUlcer === 'healed'),
  )
}

/** What was done to the vessels before, and the clot that an ablation may leave. */
function ofTreatment({ date }: Exam, { veins, arteries, extensions }: LegExam): readonly Told[] {
  const treated = veins.filter((one) => one.treated)
  const stented = treated.filter((one) => one.treated?.technique === 'stent')
  const closed = treated.filter((one) => VEINS[one.segment].system === 'superficial')
  const opened = arteries.filter((one) => one.treated || (one.conduit ?? 'native') !== 'native')
  return [
    ...done('vein-closure', closed, date),
    ...done('vein-stent', stented, date),
    ...done('artery-stent', opened, date),
    ...clots(extensions),
  ]
}

type Done = Pick<VeinFinding, 'treated'>

/** That it was done, and where a day of it is told, how many days before the exam the last was. */
function done(id: string, of: readonly Done[], date: CivilDate): readonly Told[] {
  if (of.length === 0) return []
  const days = of.flatMap(({ treated }) => treated?.on ?? []).filter((day) => day <= date)
  const last = days.toSorted().at(-1)
  const since = last && daysBetween(last, date)
  return [...known(id, true), ...known(`days-since-${id}`, since, 'd')]
}

const CLOTS = ['none', 'I', 'II', 'III', 'IV'] as const

/**
 * A clot in the deep vein of which nobody says how much it fills has no class: until it has one it
 * is told as a thrombosis of a deep vein, for it may close it.
 */
function clots(extensions: LegExam['extensions']): readonly Told[] {
  const found = extensions.map((one) => extensionClass(one).class)
  if (found.includes('II-or-more')) return known('deep-vein-thrombosis', true)
  return known(
    'ehit-class',
    CLOTS.findLast((one) => found.includes(one)),
  )
}

const ILIAC: readonly string[] = ['IVC', 'CIV', 'EIV']
const CLOSED: readonly string[] = ['narrowed', 'compressed', 'occluded', 'obstruction']

/**
 * Duplex under-measures iliac veins, so it can tell of a narrowing and never that one is
 * significant: that takes the area as seen from inside the vein (IVUS).
 */
function ofIliacVeins({ imaging, protocol }: Exam, leg: LegExam): readonly Told[] {
  const seen = readVeins(leg, { protocol }).veins.filter(({ segment }) => ILIAC.includes(segment))
  const images = imaging.filter(
    ({ side, segment }) => side === leg.side && segment !== undefined && ILIAC.includes(segment),
  )
  const narrowed =
    seen.some(({ obstruction }) => HINDERED.includes(obstruction)) ||
    images.some(({ result }) => CLOSED.includes(result))
  const areas = images.filter(({ method }) => method === 'ivus')
  const lost = greatest(areas.map(({ areaReductionPercent }) => areaReductionPercent))
  const { least } = NARROWED.areaReductionPercent
  return [
    ...(narrowed ? known('iliac-vein-obstruction', true) : []),
    ...(lost === undefined ? [] : known('iliac-obstruction-significant', lost >= least)),
  ]
}

function ofGrades({ ceap, vcss }: LegExam): readonly Told[] {
  const read = ceap === undefined ? undefined : ceapIn(ceap)
  const total = vcss && vcssTotal(vcss)
  return [
    ...known('ceap-class', read?.kind === 'ceap' ? highestClass(read.ceap) : undefined),
    ...known('vcss', total?.missing.length === 0 ? total.total : undefined, '{score}'),
  ]
}

function ofPressures(exam: Exam, side: Side): readonly Told[] {
  const read = readPressures(exam, side)
  if (!read) return []
  const { abi, tbi, toeMmHg, exercise, incompressible } = read
  // An index above 1.40 is told, for it says of itself that it says nothing; the pressure cannot.
  const ankleMmHg = incompressible ? undefined : read.ankleMmHg
  return [
    ...known('ankle-brachial-index', abi?.value, '1'),
    ...known('toe-brachial-index', tbi?.value, '1'),
    ...known('ankle-pressure', ankleMmHg, 'mm[Hg]'),
    ...known('toe-pressure', toeMmHg, 'mm[Hg]'),
    ...known('exercise-abi-falls', exercise?.positive),
  ]
}
