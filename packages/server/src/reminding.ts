import { byHand, type HandOptions } from './by-hand.ts'
import { type Round, remind } from './reminders/index.ts'

/** The round of reminders, now and by hand. The server may run meanwhile. */
export function remindNow(options: HandOptions = {}): Promise<Round> {
  return byHand(options, ({ store, clinic, config: { country } }) =>
    remind({ store, clinic, country }),
  )
}
