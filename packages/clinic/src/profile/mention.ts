import type { FeatureId } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Message, ResourceRef, UnknownWhy } from '@legato/values'
import type { UnreadFact } from './case-features.ts'
import type { When } from './when.ts'

/** One place of the record that speaks of one feature: a value, or why it gives none. */
export type Mention = Spoken | Silent

interface Place {
  readonly when?: When
  readonly from: ResourceRef
  readonly notes?: readonly Message[]
}

export interface Spoken extends Place {
  readonly kind: 'spoken'
  readonly value: FeatureValue
  readonly how?: 'asserted' | 'inferred'
  /** Stands until someone takes it back, as an active Condition does; a later "no" contradicts it. */
  readonly standing?: true
}

export interface Silent extends Place {
  readonly kind: 'silent'
  readonly why: UnknownWhy
  /** A mistake of entry: it counts only when nothing else is there. */
  readonly absurd?: true
}

/** What an entry of the record may speak of: a feature, or a measure from which one is worked out. */
export type Topic =
  | FeatureId
  | 'iron'
  | 'tibc'
  | 'uibc'
  | 'transferrin'
  | 'egfr-ckd-epi-2021'
  | 'other-gfr'
  | 'delivery-date'
  | 'last-menstruation'

/** What one walk through the record brings together, before anything is decided. */
export class Gathering {
  readonly asOf: CivilDate
  readonly unread: UnreadFact[] = []
  readonly #mentions = new Map<Topic, Mention[]>()

  constructor(asOf: CivilDate) {
    this.asOf = asOf
  }

  add(topic: Topic, mention: Mention): void {
    const before = this.#mentions.get(topic)
    if (before) before.push(mention)
    else this.#mentions.set(topic, [mention])
  }

  of(topic: Topic): readonly Mention[] {
    return this.#mentions.get(topic) ?? []
  }

  /** Of what the record speaks. */
  topics(): Iterable<Topic> {
    return this.#mentions.keys()
  }

  refuse(place: string, reason: Message): void {
    this.unread.push({ place, reason })
  }
}
