import type { RequestGroupAction } from '@legato/fhir'
import type { Message } from '@legato/values'
import { render } from '@legato/values'
import type { Calendar, CountedDose } from '../plan/index.ts'

/** The days of a calendar as actions within the proposal, each with its time; none where it is withheld. */
export function calendarActions(
  calendar: Calendar | undefined,
): readonly RequestGroupAction[] | undefined {
  if (calendar?.kind !== 'days') return undefined
  return calendar.stretches.map(({ from, to, doses }) => ({
    title: render({ id: 'care.doses', english: '{doses}', values: { doses: doses.map(told) } }),
    timingPeriod: { start: from, ...(to && { end: to }) },
  }))
}

function told({ drug, at, amount, unit }: CountedDose): Message {
  if (amount === 0) return { id: 'care.dose-none', english: 'no {drug}', values: { drug } }
  const values = { drug, amount, unit, at: at.replaceAll('-', ' ') }
  return { id: 'care.dose', english: '{drug} {amount} {unit} {at}', values }
}
