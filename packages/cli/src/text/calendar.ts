import type { Calendar, CountedDose, DayCalendar, Piece, Stretch } from '@legato/clinic/plan'

/** The way off a drug, a line for each stretch of days; beside it its replacement. Or why there is none. */
export function calendarLines(calendar: Calendar): readonly string[] {
  if (calendar.kind === 'withheld') return [`By the day: ${calendar.say}`]
  const { drug, replacement, stretches, notes } = calendar
  const drugs = replacement ? [drug, replacement] : [drug]
  return [
    ...drugs.flatMap((one) => ofDrug(one, stretches).map(stretchLine)),
    notes.map(({ say }) => say).join(' '),
  ].filter((line) => line !== '')
}

/** The way off a drug at a glance: the dose of a day, and from when; what to do if it is too hard. */
export function calendarGlance(calendar: Calendar): readonly string[] {
  if (calendar.kind === 'withheld') return [`By the day: ${calendar.say}`]
  const { drug, replacement, stretches, notes } = calendar
  const drugs = replacement ? [drug, replacement] : [drug]
  const dangers = notes.filter(({ id }) => !ASIDE.has(id) && id !== `calendar.${drug}`)
  return [
    ...drugs.map((one) => glance(one, stretches)),
    dangers.map(({ say }) => say).join(' '),
  ].filter((line) => line !== '')
}

/** How it was counted, and what the cautions tell as well. */
const ASIDE: ReadonlySet<string> = new Set(['calendar.moves', 'calendar.lead', 'calendar.times'])

function glance(drug: DayCalendar['drug'], stretches: readonly Stretch[]): string {
  const steps = ofDrug(drug, stretches).map(
    ({ from, doses }) => `${amountText(doses)} from ${from}`,
  )
  return `${drug} a day: ${steps.join(', ')}.`
}

function amountText(doses: readonly CountedDose[]): string {
  const amount = doses.reduce((sum, one) => sum + one.amount, 0)
  return amount === 0 ? 'none' : `${Number(amount.toPrecision(4))} ${doses[0]?.unit ?? 'mg'}`
}

/** The doses of one drug: days on which they stay the same are one stretch. */
function ofDrug(drug: DayCalendar['drug'], stretches: readonly Stretch[]): readonly Stretch[] {
  const own: Stretch[] = []
  for (const { from, to, doses } of stretches) {
    const its = doses.filter((one) => one.drug === drug)
    const last = own.at(-1)
    const isSame = last && JSON.stringify(last.doses) === JSON.stringify(its)
    if (isSame) own.pop()
    own.push({ from: isSame ? last.from : from, ...(to && { to }), doses: its })
  }
  return own.filter(({ doses }) => doses.length > 0)
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
