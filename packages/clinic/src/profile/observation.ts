import type { Observation } from '@legato/fhir'
import { referenceTo } from '@legato/fhir'
import type { UnknownWhy } from '@legato/values'
import { readGenomics } from './genomics.ts'
import { subjectOfCode } from './lookup.ts'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import { readPregnancyDate } from './pregnancy-date.ts'
import { take } from './take.ts'
import { readTobacco } from './tobacco.ts'
import { hasValue } from './value.ts'
import type { When } from './when.ts'
import { isAfter, whenOf } from './when.ts'

type Component = NonNullable<Observation['component']>[number]

/**
 * What an Observation and its components say of our features. Not read: results taken back or
 * cancelled, and observations that focus on somebody else (a fetus, a donor).
 */
export function readObservation(
  observation: Observation,
  gathering: Gathering,
  { from, place: own } = whereabouts(observation),
): void {
  const { status, focus, component = [] } = observation
  if (status === 'entered-in-error' || status === 'cancelled' || focus?.length) return
  const when = dateOf(observation, gathering)
  read({ holder: observation, observation, when, from, place: own }, gathering)
  readGenomics(observation, gathering, { from, when })
  readTobacco(observation, gathering, { from, when })
  component.forEach((holder, index) => {
    const place = `${own}.component[${index}]`
    read({ holder, observation, when, from, place }, gathering)
  })
}

function whereabouts(observation: Observation) {
  const from = referenceTo(observation) ?? 'Observation'
  return { from, place: from }
}

interface Place {
  readonly holder: Observation | Component
  readonly observation: Observation
  readonly when: When | undefined
  readonly from: string
  readonly place: string
}

function read(at: Place, gathering: Gathering): void {
  const subject = subjectOfCode(at.holder.code)
  if (!subject) return
  if (subject.topic === 'other-gfr') {
    gathering.add('egfr', {
      kind: 'silent',
      why: 'unreadable',
      ...said(at),
      notes: [note('other-gfr')],
    })
  } else if (at.when && isAfter(at.when, gathering.asOf)) {
    gathering.refuse(at.place, note('in-the-future', { date: at.when.at }))
  } else if (at.observation.status === 'registered') {
    gathering.refuse(at.place, note('preliminary-not-used'))
  } else if (subject.topic === 'delivery-date' || subject.topic === 'last-menstruation') {
    readPregnancyDate(subject.topic, at, gathering)
  } else if (hasValue(at.holder)) {
    const notes = at.observation.status === 'preliminary' ? [note('preliminary')] : []
    take({ holder: at.holder, subject }, { ...at, notes }, gathering)
  } else if (at.holder.dataAbsentReason) {
    const why = whyAbsent(at.holder)
    gathering.add(subject.topic, { kind: 'silent', why, ...said(at), notes: [note('absent')] })
  } else if (hasOtherValue(at.holder)) {
    gathering.refuse(at.place, note('no-number'))
    gathering.add(subject.topic, { kind: 'silent', why: 'unreadable', ...said(at) })
  } else if (!hasParts(at)) gathering.refuse(at.place, note('no-value'))
}

/** A range, a ratio or a series, of which no single number can be made. */
function hasOtherValue(holder: Observation | Component): boolean {
  return Object.keys(holder).some((key) => /^value[A-Z]/.test(key))
}

/** A panel holds its values in its parts. */
function hasParts({ observation: { component, hasMember } }: Place): boolean {
  return Boolean(component?.length ?? hasMember?.length)
}

function said({ when, from }: Place) {
  return { from, ...(when && { when }) }
}

/** The end of the time it speaks of, as far as that has passed; failing that, when it was issued. */
function dateOf(observation: Observation, { asOf }: Gathering): When | undefined {
  const { effectiveDateTime, effectivePeriod, effectiveInstant, effectiveTiming } = observation
  const end = whenOf(effectivePeriod?.end)
  const ended = end && !isAfter(end, asOf) ? effectivePeriod?.end : undefined
  return whenOf(
    effectiveDateTime,
    ended,
    effectivePeriod?.start,
    effectiveInstant,
    effectiveTiming?.event?.[0],
    observation.issued,
  )
}

/** The absent reasons that mean that something was there: https://hl7.org/fhir/R4/valueset-data-absent-reason.html */
const SPOILED: ReadonlySet<string> = new Set([
  'error',
  'as-text',
  'not-a-number',
  'negative-infinity',
  'positive-infinity',
])

function whyAbsent({ dataAbsentReason }: Observation | Component): UnknownWhy {
  const spoiled = dataAbsentReason?.coding?.some(({ code }) => code && SPOILED.has(code))
  return spoiled ? 'unreadable' : 'never-measured'
}
