import type { LegMovement } from '../movement/movement.ts'
import type { Leg } from '../recording/recording.ts'

/** Names one mark of a night: `markId` of what the machine found, `addedId` of what a person added. */
export type MarkId = string

/** One change of the marks of a night, by a person. Edits are applied in their order. */
export type Edit = EditStamp & EditChange

/** Who did it, and when. */
export interface EditStamp {
  readonly id: string
  readonly by: string
  /** An instant in UTC. */
  readonly at: string
}

export type EditChange =
  | {
      readonly kind: 'add'
      readonly onsetS: number
      readonly durationS: number
      readonly leg: Leg
    }
  | { readonly kind: 'delete'; readonly mark: MarkId }
  | {
      readonly kind: 'move'
      readonly mark: MarkId
      readonly onsetS: number
      readonly durationS: number
    }
  /** It is a movement of the other leg. */
  | { readonly kind: 'relabel'; readonly mark: MarkId; readonly leg: Leg }

/** A movement with its name, and whether a person touched it. */
export interface Mark extends LegMovement {
  readonly id: MarkId
  readonly from: 'machine' | 'person'
}

/** The name of a movement that was found: the same whenever the same is found again. */
export function markId({ leg, onsetS }: LegMovement): MarkId {
  return `${leg}-${Math.round(onsetS * 1e4)}`
}

/** What such a name says of a movement; undefined of one that a person added. */
export function foundIn(mark: MarkId): Pick<LegMovement, 'leg' | 'onsetS'> | undefined {
  const [, leg, onset] = /^(left|right)-(\d+)$/.exec(mark) ?? []
  return leg === 'left' || leg === 'right' ? { leg, onsetS: Number(onset) / 1e4 } : undefined
}

/**
 * The name of a mark that the n-th edit added, counted from 0. By its place and not by the edit's
 * id, so that a page may go on editing what it has not sent yet.
 */
export function addedId(place: number): MarkId {
  return `added-${place + 1}`
}
