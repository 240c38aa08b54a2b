import type { Basis, Descent, Statement } from '@legato/knowledge'
import { calendarNotes, strengthsBasis } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { CivilDate } from '@legato/values'
import { addDays } from '@legato/values'
import { standing, tell } from '../assessment/index.ts'
import type { CalendarBy } from './calendar-by.ts'
import type { Course, Spread } from './calendar-day.ts'
import { dosesOf } from './calendar-day.ts'
import { hasReplacement, replacementFor } from './calendar-replacement.ts'
import type { CalendarNote, CountedDose, DayCalendar, Stretch } from './calendar-shape.ts'
import { downward, isSteeper } from './calendar-steps.ts'

/** Days from the start of the replacement to the first reduction: two to four weeks. */
const LEAD = { least: 14, most: 28 }

/** The stretches of days of one drug that comes down, and of what takes its place. */
export function daysOf(
  today: number,
  { descent, spread, by }: { descent: Descent; spread: Spread; by: CalendarBy },
): DayCalendar {
  const { judgement, country } = by
  const up = descent.isReplaced && replacementFor(by)
  const reached = up ? (up.levels.at(-1)?.day ?? 0) : 0
  const lead = up ? Math.min(Math.max(reached, LEAD.least), LEAD.most) : descent.days
  const levels = downward(today, { descent, counter: spread.counter, lead })
  const alone = descent.isReplaced && !up && !hasReplacement(judgement)
  const said = [
    calendarNotes.moves,
    ...descent.say,
    ...(isSteeper(levels, descent) ? [calendarNotes.steeper] : []),
    ...(spread.times.length === 1 && descent.at === 'evening' ? [calendarNotes.times] : []),
    ...(up ? [calendarNotes.lead] : []),
    ...(alone ? [calendarNotes.alone] : []),
  ]
  const basis: readonly Basis[] = [...said.flatMap((one) => one.basis), ...strengthsBasis[country]]
  return {
    kind: 'days',
    drug: descent.drug,
    ...(up && { replacement: up.spread.drug }),
    country,
    stretches: stretchesOf([{ levels, spread }, ...(up ? [up] : [])], judgement.on),
    notes: said.map((one) => told(one, judgement)),
    ...standing(basis),
  }
}

/** Doses of several drugs side by side, cut wherever one of them changes. */
function stretchesOf(courses: readonly Course[], on: CivilDate): readonly Stretch[] {
  const cuts = [...new Set(courses.flatMap(({ levels }) => levels.map(({ day }) => day)))]
  return cuts
    .toSorted((a, b) => a - b)
    .map((day, index, all) => {
      const next = all[index + 1]
      return {
        from: addDays(on, day),
        ...(next !== undefined && { to: addDays(on, next - 1) }),
        doses: courses.flatMap((course) => dosesOn(day, course)),
      }
    })
}

function dosesOn(day: number, { levels, spread }: Course): readonly CountedDose[] {
  return dosesOf(levels.findLast((level) => level.day <= day)?.mg ?? 0, spread) ?? []
}

function told({ id, say, basis }: Statement, judgement: Judgement): CalendarNote {
  return { id, say: tell(say, judgement), ...standing(basis) }
}
