import type { Exam, LegExam } from '@legato/vascular'
import { SIDES } from '@legato/vascular'
import type { Plain } from './exam-fields.ts'

/** A part of an exam that is an Observation of its own. */
export type PartKind = ListPart | 'leg' | 'exam' | 'imaging' | 'unmapped'

/** The lists of a leg, and what one of their members is called. */
const LISTS = {
  veins: 'vein',
  perforators: 'perforator',
  arteries: 'artery',
  extensions: 'extension',
} as const
type ListPart = (typeof LISTS)[keyof typeof LISTS]

export const PART_TEXTS: Readonly<Record<PartKind, string>> = {
  vein: 'Finding at a vein of the leg',
  perforator: 'Finding at a perforating vein',
  artery: 'Finding at an artery of the leg',
  extension: 'Thrombus at a junction after an ablation',
  leg: 'Pressures, classes and scores of one leg',
  exam: 'How the vessels of the legs were examined',
  imaging: 'Result of other imaging of leg vessels',
  unmapped: 'What could not be mapped of an exam of leg vessels',
}

export interface Part {
  readonly kind: PartKind
  readonly fields: { readonly [key: string]: Plain }
}

/** The parts of an exam, so that `examOfParts` makes the same of them again. */
export function partsOf({ legs, imaging, unmapped, ...rest }: Exam): readonly Part[] {
  return [
    { kind: 'exam', fields: rest },
    ...SIDES.flatMap((side) => legParts(legs[side])),
    ...imaging.map((fields) => ({ kind: 'imaging', fields }) as const),
    ...unmapped.map((fields) => ({ kind: 'unmapped', fields }) as const),
  ]
}

function legParts(leg: LegExam | undefined): readonly Part[] {
  if (leg === undefined) return []
  const { veins, perforators, arteries, extensions, ...rest } = leg
  const { side } = leg
  return [
    { kind: 'leg', fields: rest },
    ...veins.map((one) => ({ kind: 'vein', fields: { side, ...one } }) as const),
    ...perforators.map((one) => ({ kind: 'perforator', fields: { side, ...one } }) as const),
    ...arteries.map((one) => ({ kind: 'artery', fields: { side, ...one } }) as const),
    ...extensions.map((one) => ({ kind: 'extension', fields: { side, ...one } }) as const),
  ]
}

/** A part as it came back: its fields are not trusted yet. */
export interface RawPart {
  readonly kind: string
  readonly fields: unknown
}

/** The exam in its JSON form, for `readExam` to judge. */
export function examOfParts(parts: readonly RawPart[]): unknown {
  const of = (kind: PartKind) =>
    parts.filter((part) => part.kind === kind).map(({ fields }) => fields)
  const legs = of('leg').map((leg) => [sideOf(leg), legOf(leg, parts)])
  return {
    ...Object.assign({}, ...of('exam')),
    legs: Object.fromEntries(legs),
    imaging: of('imaging'),
    unmapped: of('unmapped'),
  }
}

function legOf(leg: unknown, parts: readonly RawPart[]): unknown {
  const members = Object.entries(LISTS).map(([list, kind]) => {
    const own = parts.filter((part) => part.kind === kind && sideOf(part.fields) === sideOf(leg))
    return [list, own.map(({ fields }) => withoutSide(fields))]
  })
  return Object.assign({}, leg, Object.fromEntries(members))
}

function sideOf(fields: unknown): unknown {
  return typeof fields === 'object' && fields !== null && 'side' in fields ? fields.side : undefined
}

function withoutSide(fields: unknown): unknown {
  return Object.fromEntries(Object.entries(Object(fields)).filter(([key]) => key !== 'side'))
}
