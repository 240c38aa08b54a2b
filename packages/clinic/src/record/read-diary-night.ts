import { type CivilDate, civilDate } from '@legato/values'
import {
  BODY_PARTS,
  type BodyPart,
  type DiaryDose,
  type DiaryNight,
  HELPED,
  type Tried,
} from './diary-night.ts'

/** A night as a phone sent it, or the first member of it that cannot be, and what it should be. */
export type ReadNight =
  | { readonly kind: 'night'; readonly night: DiaryNight }
  | { readonly kind: 'wrong'; readonly at: string; readonly expected: string }

/** Thrown and caught in this file alone: the first thing that is wrong ends the reading. */
class Wrong extends Error {
  readonly at: string
  readonly expected: string
  constructor(at: string, expected: string) {
    super(expected)
    this.at = at
    this.expected = expected
  }
}

type Members = Readonly<Record<string, unknown>>

/** Reads a night out of JSON. What is left out is not known; members without a meaning are dropped. */
export function readDiaryNight(json: unknown): ReadNight {
  try {
    return { kind: 'night', night: nightIn(membersOf('night', json)) }
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'wrong', at: error.at, expected: error.expected }
    throw error
  }
}

function nightIn(given: Members): DiaryNight {
  const note = orNull(given.note, (text) => textOf('note', text, 1000))
  const savedAt = orNull(given.savedAt, instantOf)
  return {
    night: dayOf(given.night),
    zone: zoneOf(given.zone),
    urge: orNull(given.urge, (urge) => within('urge', urge, { most: 10, step: 1 })),
    beganAt: orNull(given.beganAt, (at) => (at === 'no-urge' ? at : timeOf('beganAt', at))),
    parts: orNull(given.parts, partsOf),
    reliefMin: orNull(given.reliefMin, (min) => within('reliefMin', min, { most: 1440, step: 1 })),
    tried: listOf('tried', given.tried, triedOf),
    doses: listOf('doses', given.doses, doseOf),
    sleepHours: orNull(given.sleepHours, (hours) =>
      within('sleepHours', hours, { most: 24, step: 0.25 }),
    ),
    ...(note !== null && { note }),
    ...(savedAt !== null && { savedAt }),
  }
}

function triedOf(at: string, json: unknown): Tried {
  const { what, helped } = membersOf(at, json)
  const said = HELPED.find((one) => one === helped) ?? null
  if (said !== helped && (helped ?? null) !== null)
    throw new Wrong(`${at}.helped`, `one of ${HELPED.join(', ')}, or nothing`)
  return { what: textOf(`${at}.what`, what, 100), helped: said }
}

function doseOf(at: string, json: unknown): DiaryDose {
  const { drug, amount, at: time } = membersOf(at, json)
  const much = orNull(amount, (text) => textOf(`${at}.amount`, text, 100))
  return {
    drug: textOf(`${at}.drug`, drug, 200),
    at: timeOf(`${at}.at`, time),
    ...(much !== null && { amount: much }),
  }
}

function orNull<T>(given: unknown, read: (given: unknown) => T): T | null {
  return given === undefined || given === null ? null : read(given)
}

function membersOf(at: string, json: unknown): Members {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Wrong(at, 'an object')
  return Object.fromEntries(Object.entries(json))
}

/** More than anybody tries or takes in one night. */
const MOST = 30

function listOf<T>(at: string, json: unknown, read: (at: string, one: unknown) => T): readonly T[] {
  if (json === undefined || json === null) return []
  if (!Array.isArray(json) || json.length > MOST) throw new Wrong(at, `a list of ${MOST} at most`)
  return json.map((one: unknown, index) => read(`${at}[${index}]`, one))
}

function partsOf(json: unknown): readonly BodyPart[] {
  const said = Array.isArray(json) ? json : [json]
  const known = BODY_PARTS.filter((part) => said.includes(part))
  if (!Array.isArray(json) || known.length !== new Set(said).size)
    throw new Wrong('parts', `a list of ${BODY_PARTS.join(', ')}`)
  return known
}

function within(
  at: string,
  given: unknown,
  { most, step }: { readonly most: number; readonly step: number },
): number {
  if (typeof given !== 'number' || given < 0 || given > most || !Number.isInteger(given / step))
    throw new Wrong(at, `a number from 0 to ${most} in steps of ${step}`)
  return given
}

function textOf(at: string, given: unknown, longest: number): string {
  const text = typeof given === 'string' ? given.replaceAll(CONTROL, ' ').trim() : ''
  if (text === '' || text.length > longest)
    throw new Wrong(at, `a text of 1 to ${longest} characters`)
  return text
}

/** But for line ends, which notes have. */
const CONTROL = /(?!\n)\p{Cc}/gu

function timeOf(at: string, given: unknown): string {
  if (typeof given !== 'string' || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(given))
    throw new Wrong(at, 'a time of day such as 21:30')
  return given
}

function dayOf(given: unknown): CivilDate {
  const day = typeof given === 'string' ? civilDate(given) : undefined
  if (!day) throw new Wrong('night', 'a day such as 2026-10-24')
  return day
}

function instantOf(given: unknown): string {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
  if (typeof given !== 'string' || !form.test(given) || Number.isNaN(Date.parse(given)))
    throw new Wrong('savedAt', 'an instant such as 2026-10-25T06:10:00Z')
  return given
}

function zoneOf(given: unknown): string {
  try {
    if (typeof given !== 'string') throw new RangeError('no text')
    return new Intl.DateTimeFormat('en', { timeZone: given }) && given
  } catch {
    throw new Wrong('zone', 'the name of a time zone such as Europe/Berlin')
  }
}
