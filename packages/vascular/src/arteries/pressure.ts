import type { Brachial, Exam, LegExam, Pressures } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { greatest } from '../veins/index.ts'
import { bandOf } from './band.ts'
import type { AbiBand, TbiBand } from './bands.ts'
import { ABI_BANDS, EXERCISE, TBI_BANDS } from './bands.ts'

export interface Index<Band extends string> {
  /** To two places. */
  readonly value: number
  readonly band: Band
  /** Worked out from pressures, or taken from the report. */
  readonly how: 'measured' | 'reported'
}

export interface LegPressures {
  readonly abi?: Index<AbiBand>
  readonly tbi?: Index<TbiBand>
  readonly ankleMmHg?: number
  readonly toeMmHg?: number
  readonly exercise?: Exercise
  /** The ankle says nothing of the flow: its arteries cannot be pressed shut. The toe must be measured. */
  readonly incompressible: boolean
}

export interface Exercise {
  /** Undefined while one of both falls is not known and the other is within its limit. */
  readonly positive?: boolean
  readonly abi?: number
  readonly abiFallPercent?: number
  readonly ankleFallMmHg?: number
}

/** Pressures and indices of one leg; undefined where none was measured. */
export function readPressures(exam: Exam, side: Side): LegPressures | undefined {
  const leg: LegExam | undefined = exam.legs[side]
  const pressures = leg?.pressures
  if (!pressures) return undefined
  const arm = higherArm(exam.brachial)
  const ankleMmHg = higherAnkle(pressures)
  const abi = index(ankleMmHg, arm, { reported: pressures.abi, band: abiBand })
  const tbi = index(pressures.toeMmHg, arm, { reported: pressures.tbi, band: tbiBand })
  const incompressible = pressures.incompressible === true || abi?.band === 'non-compressible'
  const exercise = incompressible
    ? undefined
    : readExercise(pressures, { abi: abi?.value, ankleMmHg })
  return {
    ...(abi && { abi }),
    ...(tbi && { tbi }),
    ...(ankleMmHg !== undefined && { ankleMmHg }),
    ...(pressures.toeMmHg !== undefined && { toeMmHg: pressures.toeMmHg }),
    ...(exercise && { exercise }),
    incompressible,
  }
}

export function abiBand(value: number): AbiBand | undefined {
  return bandOf(ABI_BANDS, value)
}

export function tbiBand(value: number): TbiBand | undefined {
  return bandOf(TBI_BANDS, value)
}

/** For diagnosis the higher of both arms and of both ankle arteries (ACC/AHA 2024, not read anew). */
function higherArm(brachial?: Brachial): number | undefined {
  return greatest([brachial?.leftMmHg, brachial?.rightMmHg])
}

function higherAnkle({ dorsalisPedisMmHg, posteriorTibialMmHg }: Pressures): number | undefined {
  return greatest([dorsalisPedisMmHg, posteriorTibialMmHg])
}

interface Indexed<Band extends string> {
  readonly reported: number | undefined
  readonly band: (value: number) => Band | undefined
}

function index<Band extends string>(
  over: number | undefined,
  arm: number | undefined,
  { reported, band }: Indexed<Band>,
): Index<Band> | undefined {
  const measured = over !== undefined && arm ? over / arm : undefined
  const found = measured ?? reported
  if (found === undefined) return undefined
  const value = toTwoPlaces(found)
  const lies = band(value)
  return lies && { value, band: lies, how: measured === undefined ? 'reported' : 'measured' }
}

interface AtRest {
  readonly abi: number | undefined
  readonly ankleMmHg: number | undefined
}

/** Undefined while neither fall can be told. */
function readExercise({ afterExercise }: Pressures, rest: AtRest): Exercise | undefined {
  const { ankleMmHg, brachialMmHg } = afterExercise ?? {}
  if (ankleMmHg === undefined) return undefined
  const abi = brachialMmHg ? toTwoPlaces(ankleMmHg / brachialMmHg) : undefined
  const abiFallPercent =
    abi === undefined || !rest.abi ? undefined : Math.round((1 - abi / rest.abi) * 100)
  const ankleFallMmHg = rest.ankleMmHg === undefined ? undefined : rest.ankleMmHg - ankleMmHg
  if (abiFallPercent === undefined && ankleFallMmHg === undefined) return undefined
  const positive = isPositive(abiFallPercent, ankleFallMmHg)
  return {
    ...(positive !== undefined && { positive }),
    ...(abi !== undefined && { abi }),
    ...(abiFallPercent !== undefined && { abiFallPercent }),
    ...(ankleFallMmHg !== undefined && { ankleFallMmHg }),
  }
}

function isPositive(abiFallPercent?: number, ankleFallMmHg?: number): boolean | undefined {
  const isOver =
    (abiFallPercent ?? 0) > EXERCISE.abiFallPercent.over ||
    (ankleFallMmHg ?? 0) > EXERCISE.ankleFallMmHg.over
  if (isOver) return true
  return abiFallPercent === undefined || ankleFallMmHg === undefined ? undefined : false
}

/** Half up, free of the binary crumbs that make 1.005 round down. */
function toTwoPlaces(value: number): number {
  return Math.round(Number((value * 100).toPrecision(12))) / 100
}
