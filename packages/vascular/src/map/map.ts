import type { Exam, LegExam } from '../exam/index.ts'
import { ARTERIES, keysOf, PERFORATORS, SIDES, type Side, VEINS } from '../segment/index.ts'
import type { RefluxRulesId } from '../veins/index.ts'
import { ARTERY_COURSES, type Course, MIDDLE, VEIN_COURSES, type View } from './courses.ts'
import { type Point, partOf, sampled } from './curve.ts'
import { placeOf } from './perforator.ts'
import { arteryState, perforatorState, type VesselState, veinState } from './state.ts'
import {
  arteryLabel,
  arteryNumbers,
  joined,
  numbersOf,
  SHORT_WORDS,
  SIDE_WORDS,
  STATE_WORDS,
} from './words.ts'

export type Layer = 'veins' | 'arteries'

/** A stretch of a vessel that looks alike, from the heart downward. */
export interface Stretch {
  readonly line: readonly Point[]
  readonly state: VesselState
}

/** A vein or an artery of one leg, in centimeters of that leg (see `outline.ts`). */
export interface DrawnVessel {
  readonly kind: 'vessel'
  /** `right-GSVa`: stable, and unlike any other in the map. */
  readonly key: string
  readonly side: Side
  readonly layer: Layer
  /** Under the skin, over what is deep. */
  readonly isSuperficial: boolean
  readonly segment: string
  readonly view: View
  readonly widthCm: number
  readonly line: readonly Point[]
  readonly stretches: readonly Stretch[]
  /** The gravest of its stretches. */
  readonly state: VesselState
  /** Beside the leg, where there is something to say: a name and the numbers. */
  readonly label: readonly string[]
  /** For those who listen: which vessel, and everything that is drawn of it. */
  readonly name: string
}

export interface DrawnPerforator {
  readonly kind: 'perforator'
  readonly key: string
  readonly side: Side
  readonly layer: 'veins'
  readonly segment: string
  readonly view: View
  readonly at: Point
  readonly state: VesselState
  readonly label: readonly string[]
  readonly name: string
}

export type Drawn = DrawnVessel | DrawnPerforator

/** The exam as a drawing: what is where and how it looks; no color, no size of paper. */
export interface VesselMap {
  readonly date: string
  readonly layers: readonly Layer[]
  readonly drawn: readonly Drawn[]
}

export interface MapOptions {
  readonly rules?: RefluxRulesId
  /** Default: the arteries of an arterial exam, the veins of every other; both where both were found. */
  readonly layers?: readonly Layer[]
}

/** Both legs of an exam as the map shows them. */
export function mapOf(exam: Exam, { rules = 'svs-2022', layers }: MapOptions = {}): VesselMap {
  const shown = layers ?? layersOf(exam)
  const drawn = SIDES.flatMap((side) => {
    const leg = exam.legs[side] ?? empty(side)
    return [
      ...(shown.includes('veins') ? veinsOf(leg, exam, rules) : []),
      ...(shown.includes('arteries') ? arteriesOf(leg, exam) : []),
      ...(shown.includes('veins') ? perforatorsOf(leg, rules) : []),
    ]
  })
  return { date: exam.date, layers: shown, drawn }
}

function layersOf({ protocol, legs }: Exam): readonly Layer[] {
  const both = [legs.left, legs.right].flatMap((leg) => (leg ? [leg] : []))
  const veins = protocol !== 'arterial' || both.some((leg) => leg.veins.length > 0)
  const arteries = protocol === 'arterial' || both.some((leg) => leg.arteries.length > 0)
  return [...(veins ? (['veins'] as const) : []), ...(arteries ? (['arteries'] as const) : [])]
}

function empty(side: Side): LegExam {
  return { side, veins: [], perforators: [], arteries: [], extensions: [] }
}

interface Part {
  readonly landmark?: string | undefined
  readonly state: VesselState
  readonly numbers: string
  /** What of them stands beside the leg. */
  readonly short: string
}

function veinsOf(leg: LegExam, exam: Exam, rules: RefluxRulesId): readonly DrawnVessel[] {
  return keysOf(VEINS).flatMap((id) => {
    const course = VEIN_COURSES[id]
    if (!course) return []
    const found = findingsIn(leg, exam, id).flatMap(({ veins }) =>
      veins.filter(({ segment }) => segment === id),
    )
    const parts = found.map((finding) => ({
      landmark: finding.landmark,
      state: veinState(finding, rules),
      numbers: numbersOf(finding),
      short: numbersOf(finding),
    }))
    return vessel(leg.side, { id, name: VEINS[id].name, layer: 'veins', course, parts })
  })
}

function arteriesOf(leg: LegExam, exam: Exam): readonly DrawnVessel[] {
  return keysOf(ARTERIES).flatMap((id) => {
    const course = ARTERY_COURSES[id]
    if (!course) return []
    const found = findingsIn(leg, exam, id).flatMap(({ arteries }) =>
      arteries.filter(({ segment }) => segment === id),
    )
    const parts = found.map((finding) => ({
      landmark: finding.landmark,
      state: arteryState(finding),
      numbers: arteryNumbers(finding),
      short: arteryLabel(finding, arteryState(finding)),
    }))
    return vessel(leg.side, { id, name: ARTERIES[id].name, layer: 'arteries', course, parts })
  })
}

/** A vessel of the middle of the body is drawn once, from what either leg says of it. */
function findingsIn(leg: LegExam, { legs }: Exam, id: keyof typeof MIDDLE): readonly LegExam[] {
  if (MIDDLE[id] === undefined) return [leg]
  return [legs.right, legs.left].flatMap((one) => (one ? [one] : []))
}

interface Given {
  readonly id: keyof typeof MIDDLE
  readonly name: string
  readonly layer: Layer
  readonly course: Course
  readonly parts: readonly Part[]
}

function vessel(side: Side, { id, name, layer, course, parts }: Given): readonly DrawnVessel[] {
  if ((MIDDLE[id] ?? side) !== side) return []
  if (course.onlyIfFound && parts.length === 0) return []
  const line = lineOf(course, side)
  const state = gravest(parts.map((part) => part.state))
  const label = hasLabel(state) ? [id, ...told(parts)] : []
  const { view, widthCm } = course
  const stretches = stretchesOf(line, parts)
  const spoken = `${MIDDLE[id] ? '' : `${SIDE_WORDS[side]} `}${name}: ${heard(parts)}`
  const key = `${side}-${id}`
  const isSuperficial = SUPERFICIAL.has(id)
  const shape = { view, widthCm, line, stretches, isSuperficial }
  const rest = { side, layer, segment: id, ...shape, state, label }
  return [{ kind: 'vessel', key, ...rest, name: spoken }]
}

const SUPERFICIAL: ReadonlySet<string> = new Set(
  keysOf(VEINS).filter((id) => VEINS[id].system === 'superficial'),
)

/** Sampled once for each course: the courses are few and never change. */
const LINES = new Map<readonly Point[], readonly Point[]>()

function lineOf({ line }: Course, side: Side): readonly Point[] {
  const points = 'left' in line ? line[side] : line
  const known = LINES.get(points) ?? sampled(points)
  LINES.set(points, known)
  return known
}

const THIRDS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  proximal: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  distal: [2 / 3, 1],
}

/** The whole in its look; where parts were measured, each third in its own. */
function stretchesOf(line: readonly Point[], parts: readonly Part[]): readonly Stretch[] {
  const whole = parts.filter(({ landmark }) => landmark === undefined).map(({ state }) => state)
  const states = Object.keys(THIRDS).map((landmark) =>
    gravest([
      ...parts.filter((part) => part.landmark === landmark).map(({ state }) => state),
      ...whole,
    ]),
  )
  const [state = 'not-examined', ...others] = states
  if (others.every((other) => other === state)) return [{ line, state }]
  return Object.values(THIRDS).map(([from, to], index) => ({
    line: partOf(line, from, to),
    state: states[index] ?? 'not-examined',
  }))
}

/** From the gravest to the least. */
const GRAVEST: readonly VesselState[] = [
  ...(['occluded', 'clot', 'scarred-reflux', 'scarred', 'narrowed', 'reflux'] as const),
  ...(['dampened', 'treated', 'stented', 'unclear', 'normal', 'not-examined'] as const),
]

function gravest(states: readonly VesselState[]): VesselState {
  return GRAVEST.find((state) => states.includes(state)) ?? 'not-examined'
}

function hasLabel(state: VesselState): boolean {
  return state !== 'normal' && state !== 'not-examined'
}

/** What stands under the name beside the leg: the word and the numbers of the gravest part. */
function told(parts: readonly Part[]): readonly string[] {
  const state = gravest(parts.map((part) => part.state))
  const numbers = parts.find((part) => part.state === state && part.short !== '')?.short ?? ''
  return [SHORT_WORDS[state], NUMBERED.includes(state) ? numbers : '']
}

/** Whose numbers stand beside the leg: of the others the word says it all. */
const NUMBERED: readonly VesselState[] = ['reflux', 'scarred-reflux', 'narrowed', 'dampened']

function heard(parts: readonly Part[]): string {
  if (parts.length === 0) return STATE_WORDS['not-examined']
  return parts
    .map(({ landmark = '', state, numbers }) => joined([landmark, STATE_WORDS[state], numbers]))
    .join('; ')
}

function perforatorsOf(leg: LegExam, rules: RefluxRulesId): readonly DrawnPerforator[] {
  const { side } = leg
  return leg.perforators.map((finding, index) => {
    const { view, at, heightCm, face } = placeOf(finding)
    const state = perforatorState(finding, rules)
    const title = finding.name ? nameOf(PERFORATORS[finding.name].name) : finding.region
    const name = `${SIDE_WORDS[side]} ${finding.name ? PERFORATORS[finding.name].name : PERFORATOR_WORDS[finding.region]}, ${face}, ${heightCm} cm above the floor: ${joined([STATE_WORDS[state], numbersOf(finding)])}`
    const label = hasLabel(state)
      ? [
          `${title}, ${heightCm} cm`,
          NUMBERED.includes(state) ? numbersOf(finding) : SHORT_WORDS[state],
        ]
      : []
    const key = `${side}-perforator-${index}`
    const rest = { side, layer: 'veins', segment: finding.region, view, at, state, label } as const
    return { kind: 'perforator', key, ...rest, name }
  })
}

const PERFORATOR_WORDS = { TPV: 'Thigh perforator', CPV: 'Calf perforator' } as const

/** The short form that stands in front of the comma: "Cockett II". */
function nameOf(long: string): string {
  return (long.split(',')[0] ?? long).replace(' perforator', '')
}
