import type { Descent, FeatureId, Statement } from '@legato/knowledge'
import { calendarNotes, countingNeeds, descents, strengthsOf, uncounted } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import { standing, tell } from '../assessment/index.ts'
import type { CurrentDrug } from '../profile/index.ts'
import type { CalendarBy } from './calendar-by.ts'
import { counterOf } from './calendar-count.ts'
import type { Spread } from './calendar-day.ts'
import { dosesOf, timesOf } from './calendar-day.ts'
import { daysOf } from './calendar-days.ts'
import type { Calendar, WithheldCalendar } from './calendar-shape.ts'
import { downward, stepFrom } from './calendar-steps.ts'
import type { Proposal } from './plan.ts'

/**
 * The way off a drug, day by day in marketed strengths, with its replacement beside it. Undefined
 * for whatever is not counted out here: opioids, benzodiazepines, what is prescribed for the mind.
 */
export function calendarFor(proposal: Proposal, by: CalendarBy): Calendar | undefined {
  const { kind, status, therapy } = proposal
  if (kind !== 'deprescribe' || status === 'not-recommended') return undefined
  const { judgement, country } = by
  const descent = descents.find(({ drug }) => drug === therapy)
  if (!descent)
    return uncounted.includes(therapy)
      ? withheld(calendarNotes.never, 'specialist', judgement)
      : undefined
  const refused = refusal(descent, by)
  if (refused) return refused
  if (status === 'specialist' || status === 'contraindicated') return asSpecialist(proposal)
  const today = doseToday(descent, judgement)
  const taken = takenAs(descent, by)
  const counter = counterOf(strengthsOf(descent.drug, country), today)
  const levels = downward(today, { descent, counter, lead: descent.days })
  // Of several entries the one that divides the day most: portions never grow by mistake.
  const told = Math.max(0, ...taken.map(({ timesPerDay = 0 }) => timesPerDay))
  const parted = descent.oneDose !== undefined && today > descent.oneDose
  const spread = [told || (parted ? 2 : 1), 1]
    .map((perDay): Spread => {
      const times = timesOf(perDay, descent.at)
      return { drug: descent.drug, counter, portion: stepFrom(today, descent), times }
    })
    .find((one) => levels.every(({ mg }) => dosesOf(mg, one)))
  if (!counter.make(today) || !spread) return asked(countingNeeds.strength, judgement)
  return daysOf(today, { descent, spread, by })
}

/** Why there is no calendar for this patient, before any dose is counted. */
function refusal(descent: Descent, by: CalendarBy): WithheldCalendar | undefined {
  const { judgement, withholds } = by
  const held = withholds.find(
    ({ only, when }) => (!only || only === descent.drug) && judgement.isMet(when) === 'met',
  )
  if (held) return withheld(held, held.why, judgement)
  const today = doseToday(descent, judgement)
  if (today <= 0) return asked(countingNeeds.dose, judgement, descent.dose)
  const isOpen = judgement.facts.get('parkinson-disease')?.kind !== 'known'
  if (descent.isReplaced && today > descent.usual && isOpen)
    return asked(countingNeeds.usual, judgement, 'parkinson-disease')
  return takenAs(descent, by).some(isOtherForm) ? asked(countingNeeds.form, judgement) : undefined
}

/** Milligrams a day; nought where that is not known. */
function doseToday({ dose }: Descent, { facts }: Judgement): number {
  const today = facts.get(dose)
  return today?.kind === 'known' && typeof today.value === 'number' ? today.value : 0
}

function takenAs({ drug }: Descent, { drugs }: CalendarBy): readonly CurrentDrug[] {
  return drugs.filter(({ ingredients }) => ingredients.includes(drug))
}

/** Words of forms that release slowly; their strengths are not those that are counted. */
const SLOW =
  /\b(?:er|xl|xr|pr|sr|cr|lp|depot|extended|prolonged|controlled|sustained|modutab|gralise)\b|retard|verzögert|libération|liberación/i
const BESIDE: ReadonlySet<string> = new Set(['carbidopa', 'benserazide'])

function isOtherForm({ ingredients, text }: CurrentDrug): boolean {
  const counted = ingredients.find((name) => descents.some(({ drug }) => drug === name))
  const others = ingredients.filter((name) => name !== counted && !BESIDE.has(name))
  const isSlowByNature = counted === 'gabapentin enacarbil' || counted === 'rotigotine'
  return others.length > 0 || (!isSlowByNature && SLOW.test(text))
}

function asked(
  what: Statement,
  judgement: Judgement,
  ...needs: readonly FeatureId[]
): WithheldCalendar {
  return { ...withheld(what, 'needs-data', judgement), needs }
}

function withheld(
  { say, basis, safety }: Statement & { readonly safety?: string },
  why: WithheldCalendar['why'],
  judgement: Judgement,
): WithheldCalendar {
  const told = { say: tell(say, judgement), ...standing(basis) }
  return { kind: 'withheld', why, ...told, needs: [], ...(safety && { safety }) }
}

function asSpecialist({ summary, sources, verified }: Proposal): WithheldCalendar {
  return { kind: 'withheld', why: 'specialist', say: summary, needs: [], sources, verified }
}
