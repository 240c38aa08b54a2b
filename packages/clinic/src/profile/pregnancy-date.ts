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

/** Weeks from the last menstruation to the expected date of delivery (Naegele's rule). */
const TERM_WEEKS = 40

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
  const on = when?.last ?? gathering.asOf
  if (!said) return gathering.refuse(place, note('no-date'))
  const isTerm = topic === 'delivery-date'
  const days = isTerm ? TERM_WEEKS * 7 - daysBetween(on, said.last) : daysBetween(said.last, on)
  const weeks = Number((days / 7).toFixed(1))
  if (!(weeks >= 0 && weeks <= 44)) {
    if (isTerm) gathering.refuse(place, note('implausible', { low: 0, high: 44, unit: 'wk' }))
    return
  }
  gathering.add(isTerm ? 'gestational-age' : topic, {
    kind: 'spoken',
    value: weeks,
    how: 'inferred',
    from,
    when: when ?? { at: on, first: on, last: on },
    notes: [note(isTerm ? 'from-delivery-date' : 'from-last-menstruation', { date: said.at })],
  })
}
