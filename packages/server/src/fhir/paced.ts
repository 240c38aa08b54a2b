import type { House } from '../http/house.ts'
import { TooFast } from '../http/pace.ts'
import type { Presence } from '../identity/index.ts'
import { refused } from '../repository/index.ts'
import { answerTo } from './handlers.ts'
import type { Asking } from './request.ts'
import { type Interaction, ROUTES } from './routes.ts'

/**
 * How entries of a Bundle are answered: each is counted as if it came alone. The changes of a
 * transaction do not come this way: they are one, as a file is.
 */
export function paced({ pace }: Pick<House, 'pace'>, presence: Presence): Asking['answer'] {
  if (pace === undefined) return answerTo
  return async (interaction, asking) => {
    try {
      pace.count(presence, isReading(interaction) ? 'reads' : 'writes')
    } catch (error) {
      if (!(error instanceof TooFast)) throw error
      return refused({ code: 'too-many-requests', values: { seconds: String(error.seconds) } })
    }
    return answerTo(interaction, asking)
  }
}

function isReading(interaction: Interaction): boolean {
  const verb = ROUTES.find((route) => route.interaction === interaction)?.verb
  return verb === 'read' || verb === 'search'
}
