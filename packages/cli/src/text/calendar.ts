import type { Calendar, CountedDose, Piece, Stretch } from '@legato/clinic/plan'

/** The way off a drug, a line for each stretch of days; or why there is none. */
export function calendarLines(calendar: Calendar): readonly string[] {
  if (calendar.kind === 'withheld') return [`By the day: ${calendar.say}`]
  return [...calendar.stretches.map(stretchLine), ...calendar.notes.map(({ say }) => say)]
}

function stretchLine({ from, to, doses }: Stretch): string {
  const days = to ? `${from} to ${to}` : `from ${from} on`
  return `${days}: ${doses.map(doseText).join('; ')}`
}

function doseText({ drug, at, amount, unit, madeOf }: CountedDose): string {
  if (amount === 0) return `no ${drug}`
  return `${drug} ${amount} ${unit} ${TIMES[at]} (${madeOf.map(pieceText).join(' + ')})`
}

const TIMES: Readonly<Record<CountedDose['at'], string>> = {
  morning: 'in the morning',
  noon: 'at noon',
  'late-afternoon': 'in the late afternoon',
  evening: 'in the evening',
  bedtime: 'at bedtime',
  'same-time': 'at the same time each day',
}

function pieceText({ count, strength, form, half, pack }: Piece): string {
  const name = form.replaceAll('-', ' ')
  const shown = pack ? `${strength} mg, on the pack ${pack}` : `${strength} mg`
  return `${count} × ${half ? 'half a ' : ''}${name} of ${shown}`
}
