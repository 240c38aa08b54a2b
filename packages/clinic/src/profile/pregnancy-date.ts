import type { ResourceRef } from '@legato/values'
import { daysBetween } from '@legato/values'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import type { When } from './when.ts'
import { whenOf } from './when.ts'

/** Where a date of pregnancy stands. */
interface Dated {
  readonly holder: { readonly valueDateTime?: string; readonly valueString?: string }
  readonly when: When | undefined
  readonly from: ResourceRef
  readonly place: string
}

/** From the last menstruation to the expected date of delivery: 40 weeks (Naegele's rule). */
const TERM_DAYS = 280
const LATEST_WEEKS = 44

/**
 * The gestational age that an expected date of delivery means, and the age that a pregnancy would
 * have by the last menstruation. The second is asked of every woman and does not say that there is
 * a pregnancy, so it stands under a topic of its own.
 */
export function readPregnancyDate(
  topic: 'delivery-date' | 'last-menstruation',
  { holder, when, from, place }: Dated,
  gathering: Gathering,
): void {
  const said = whenOf(holder.valueDateTime, holder.valueString)
  if (!said) {
    gathering.refuse(place, note('no-date'))
    return
  }
  const on = when?.last ?? gathering.asOf
  const isTerm = topic === 'delivery-date'
  const sinceStart = isTerm ? TERM_DAYS - daysBetween(on, said.last) : daysBetween(said.last, on)
  const value = Number((sinceStart / 7).toFixed(1))
  if (value >= 0 && value <= LATEST_WEEKS) {
    const origin = note(isTerm ? 'from-delivery-date' : 'from-last-menstruation', { date: said.at })
    const age = { kind: 'spoken', value, how: 'inferred', from, notes: [origin] } as const
    const at = when ?? { at: on, first: on, last: on }
    gathering.add(isTerm ? 'gestational-age' : topic, { ...age, when: at })
  } else if (isTerm) {
    gathering.refuse(place, note('implausible', { low: 0, high: LATEST_WEEKS, unit: 'wk' }))
  }
}
