import { addDays, type CivilDate } from '@legato/values'
import { AGAINST_RLS } from './drug-classes.ts'
import type { Fact, FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import type { Gathered } from './gather.ts'
import { numberOf } from './inferences.ts'
import type { DrugEntry } from './medication.ts'
import type { Mention } from './mention.ts'
import { note } from './notes.ts'
import { earlierThan, fall, inferred, known, newestUntil } from './score-moves.ts'
import type { When } from './when.ts'
import { whenOf } from './when.ts'

/** Which items make up the subscales; item 3 is in neither (Abetz 2006, the map not checked). */
const SYMPTOMS = [1, 2, 4, 6, 7, 8] as const
const IMPACT = [5, 9, 10] as const
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** The IRLS worked out: its total and subscales from items, and how it moved. */
export function inferIrls(
  sheet: FactSheet,
  { gathering, entries }: Pick<Gathered, 'gathering' | 'entries'>,
  current: readonly DrugEntry[],
): void {
  infer(sheet, 'irls-total', sumOf(sheet, ALL))
  infer(sheet, 'irls-symptoms', sumOf(sheet, SYMPTOMS))
  infer(sheet, 'irls-impact', sumOf(sheet, IMPACT))
  const scores = gathering.of('irls-total')
  const start = beginning(entries, current)
  const earlier = earlierThan(sheet['irls-total'], scores)
  sheet['irls-before-treatment'] = whenScored(sheet, { earlier, start })
  if (start) infer(sheet, 'irls-before-treatment', scoreBefore(earlier, start))
  infer(sheet, 'irls-rise-after-closure', riseAfterClosure(scores, sheet, gathering.asOf))
  infer(sheet, 'irls-previous', newestUntil(earlier, gathering.asOf))
  inferMoves(sheet)
}

function inferMoves(sheet: FactSheet): void {
  const { 'irls-total': now, 'irls-before-treatment': before, 'irls-previous': last } = sheet
  infer(sheet, 'irls-improvement', fall(before, now))
  infer(sheet, 'irls-improvement-lately', fall(last, now))
  const [was, points] = [numberOf(before), numberOf(sheet['irls-improvement'])]
  if (was === undefined || was === 0 || points === undefined) return
  const percent = Number(((100 * points) / was).toFixed(1))
  infer(sheet, 'irls-percent-improvement', { ...sheet['irls-improvement'], ...known(percent) })
}

/** Items of one day only: those of several make no total. */
function sumOf(sheet: FactSheet, numbers: readonly (typeof ALL)[number][]): Fact | undefined {
  const items = numbers.map((number) => sheet[`irls-item-${number}`])
  const scores = items.flatMap((item) => numberOf(item) ?? [])
  const days = new Set(items.map(({ at }) => whenOf(at)?.last))
  if (scores.length < items.length || days.size > 1) return undefined
  const sum = scores.reduce((total, score) => total + score, 0)
  return inferred(sum, items, items[0]?.at)
}

/** How long before its start a score still tells of the time before treatment: a default of ours. */
const BASELINE_DAYS = 183

function scoreBefore(scores: readonly Mention[], start: When): Fact | undefined {
  const oldest = addDays(start.first, -BASELINE_DAYS)
  const near = scores.filter(({ when }) => when && when.first >= oldest)
  const found = newestUntil(near, start.first)
  return found && { ...found, notes: [note('before-treatment', { date: start.at })] }
}

/**
 * A score before treatment that somebody noted later is as old as the score on record that it
 * repeats; noted under treatment and repeating none, nobody knows how old it is.
 */
function whenScored(
  { 'irls-before-treatment': noted, 'irls-total': now }: FactSheet,
  { earlier, start }: { readonly earlier: readonly Mention[]; readonly start: When | undefined },
): Fact {
  const written = noted.kind === 'known' ? whenOf(noted.at) : undefined
  if (noted.kind !== 'known' || !written) return noted
  const until = start?.first ?? written.last
  const repeated = newestUntil(
    earlier.filter((one) => one.kind === 'spoken' && one.value === noted.value),
    until,
  )
  if (repeated?.at) return { ...noted, at: repeated.at, from: [...noted.from, ...repeated.from] }
  const { at, ...undated } = noted
  const isOfThen = start ? written.last <= start.last : at !== now.at
  return isOfThen ? noted : undated
}

/** From the last score before the newest closure of a vein to the one of now, if it is later. */
function riseAfterClosure(
  scores: readonly Mention[],
  sheet: FactSheet,
  asOf: CivilDate,
): Fact | undefined {
  const { 'irls-total': now } = sheet
  const closure = closureIn(sheet)
  const closed = whenClosed(closure, asOf)
  const before = closed && scoreBefore(scores, closed)
  const [was, is] = [before && numberOf(before), numberOf(now)]
  const scored = whenOf(now.at)
  if (was === undefined || is === undefined || !closed || !scored || scored.first <= closed.last)
    return undefined
  return inferred(is - was, [...(before ? [before] : []), now, closure], now.at)
}

/** The newest closure: by its days, or where those are too vague, by its procedure. */
function closureIn(sheet: FactSheet): Fact {
  const { 'days-since-vein-closure': since, 'vein-closure': closure } = sheet
  return since.kind === 'known' ? since : closure
}

/**
 * The day of a Procedure, as vague as it is written, or the day that an exam counted from. The day
 * of an exam that found a vein closed is not the day on which it was closed.
 */
function whenClosed(closure: Fact, asOf: CivilDate): When | undefined {
  if (closure.kind !== 'known' || closure.value === false) return undefined
  if (closure.from.some((one) => one.startsWith('Procedure/'))) return whenOf(closure.at)
  const days = numberOf(closure)
  return days === undefined ? undefined : whenOf(addDays(asOf, -days))
}

/**
 * When the drugs now taken against RLS began: their earliest start. A renewed prescription is newer
 * than the treatment, so every mention of them counts; one without a start that is older than all
 * starts leaves the beginning unknown.
 */
function beginning(entries: readonly DrugEntry[], current: readonly DrugEntry[]): When | undefined {
  const taken = new Set(current.flatMap(({ ingredients }) => ingredients.filter(isAgainstRls)))
  const [first] = entries
    .filter(({ ingredients }) => ingredients.some((name) => taken.has(name)))
    .flatMap(({ since, when }) => {
      const start = whenOf(since)
      const day = start ?? when
      return day ? [{ day, isStart: start !== undefined }] : []
    })
    .toSorted((a, b) => (a.day.first < b.day.first ? -1 : 1))
  return first?.isStart ? first.day : undefined
}

function isAgainstRls(name: string): boolean {
  return AGAINST_RLS.has(name)
}
