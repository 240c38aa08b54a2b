import { createHash } from 'node:crypto'
import { maySwitchOff } from '@legato/clinic/plan'
import {
  type Actor,
  type Answer,
  type Repository,
  type Ruled,
  type Ruling,
  type StandingRulings,
  standingRulings,
} from '@legato/clinic/record'
import { knowledge as current, type Knowledge, snapshotOf } from '@legato/knowledge'
import { ok, refused } from './repository/index.ts'

/** What the clinic ruled about the knowledge: whether it holds, and what may be added. */
export interface Rulings {
  /** Of the content of the knowledge: an approval holds for what was read, not for a number alone. */
  readonly digest: string
  standing(actor: Actor): Promise<Answer<StandingRulings>>
  /** Refuses an approval of other knowledge than this, and the switching off of a safety rule. */
  rule(actor: Actor, ruling: Ruling, by: string): Promise<Answer<Ruled>>
}

export function createRulings(repository: Repository, knowledge: Knowledge = current): Rulings {
  const digest = digestOf(knowledge)
  const { version } = knowledge
  return {
    digest,
    async standing(actor) {
      const ruled = await repository.rulings(actor)
      return ruled.kind === 'ok' ? ok(standingRulings(ruled.value, { version, digest })) : ruled
    },
    async rule(actor, ruling, by) {
      return objection(ruling, knowledge, digest) ?? repository.rule(actor, ruling, by)
    },
  }
}

function objection(
  ruling: Ruling,
  { version, therapies }: Knowledge,
  digest: string,
): Answer<never> | undefined {
  switch (ruling.kind) {
    case 'approve':
      return ruling.version === version && ruling.digest === digest
        ? undefined
        : refused({ code: 'other-knowledge', values: { version } })
    case 'switch-off': {
      const therapy = therapies.find(({ id }) => id === ruling.proposal)
      if (therapy && maySwitchOff(therapy)) return undefined
      return refused({ code: 'not-switchable', values: { proposal: ruling.proposal } })
    }
    case 'withdraw':
    case 'switch-on':
      return undefined
  }
}

function digestOf(knowledge: Knowledge): string {
  return createHash('sha256')
    .update(JSON.stringify(snapshotOf(knowledge)))
    .digest('hex')
}
