import type { CeapSegment } from '../segment/index.ts'
import { CEAP_SEGMENTS } from '../segment/index.ts'

/** Clinical classes of CEAP 2020 from low to high; C4 without a letter is of older records. */
export const CEAP_CLASSES = [
  ...(['C0', 'C1', 'C2', 'C2r', 'C3', 'C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r'] as const),
] as const
export type CeapClass = (typeof CEAP_CLASSES)[number]

/** Primary, secondary (inside or outside of the vein), congenital, none found. */
export const ETIOLOGIES = ['p', 's', 'si', 'se', 'c', 'n'] as const
export type Etiology = (typeof ETIOLOGIES)[number]

/** Superficial, perforator, deep, none identified; in the order in which they are printed. */
export const ANATOMIES = ['s', 'p', 'd', 'n'] as const
export type Anatomy = (typeof ANATOMIES)[number]

/** Where flow is reversed and where it is hindered; an empty list says that it is, and not where. */
export interface Pathology {
  readonly reflux?: readonly CeapSegment[]
  readonly obstruction?: readonly CeapSegment[]
}

/**
 * One leg by CEAP 2020 (Lurie 2020). The full form names every class and segment, the basic form
 * only the highest class. An axis that is undefined was not classified: that is not "none found".
 */
export interface Ceap {
  /** At least one, from low to high. */
  readonly classes: readonly CeapClass[]
  readonly symptomatic?: boolean
  readonly etiology?: readonly Etiology[]
  readonly anatomy?: readonly Anatomy[]
  /** Neither reflux nor obstruction is Pn: looked for and not found. */
  readonly pathology?: Pathology
}

export function highestClass({ classes }: Ceap): CeapClass | undefined {
  return inOrder(CEAP_CLASSES, classes).at(-1)
}

/** The form for practice: the highest class, and no segments. */
export function basicCeap(ceap: Ceap): Ceap {
  const highest = highestClass(ceap)
  const { reflux, obstruction } = ceap.pathology ?? {}
  const basic = { ...(reflux && { reflux: [] }), ...(obstruction && { obstruction: [] }) }
  return { ...ceap, classes: highest ? [highest] : [], ...(ceap.pathology && { pathology: basic }) }
}

/** Those that are named, each once, in the order of the classification. */
export function inOrder<One>(order: readonly One[], named: readonly One[]): readonly One[] {
  return order.filter((one) => named.includes(one))
}

export function segmentsInOrder(named: readonly CeapSegment[]): readonly CeapSegment[] {
  return inOrder(CEAP_SEGMENTS, named)
}
