import { resolveDrug } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { addDays } from '@legato/values'
import { DOPAMINERGIC } from '../drug-classes.ts'
import type { Fact } from '../fact-sheet.ts'
import type { Gathered } from '../gather.ts'
import { numberOf } from '../inferences.ts'
import { type When, whenOf } from '../when.ts'
import type { Logged } from './logged.ts'

/** The day on which somebody first took a dopaminergic drug, and what tells it. */
export interface FirstDose {
  readonly day: CivilDate
  readonly from: readonly string[]
}

interface Mentioned {
  readonly day: CivilDate
  readonly isStart: boolean
  readonly from: string
}

/**
 * The earliest start on record, of a drug taken now or left, or the first dose in a diary that
 * begins without one; or as answered (`asked`). A mention without a start that is older than every
 * start leaves the day unknown: nights before the start of a renewed prescription are not nights
 * before treatment.
 */
export function firstDose(
  gathered: Pick<Gathered, 'entries' | 'trials' | 'gathering'>,
  { diary, asked }: { readonly diary: readonly Logged[]; readonly asked: Fact },
): FirstDose | undefined {
  const days = numberOf(asked)
  const answered = whenOf(asked.at)
  if (days !== undefined && answered)
    return { day: addDays(answered.first, -Math.round(days)), from: asked.from }
  const [first] = [...onRecord(gathered), ...inDiary(diary)].toSorted(byDay)
  return first?.isStart ? { day: first.day, from: [first.from] } : undefined
}

function byDay(a: Mentioned, b: Mentioned): number {
  if (a.day === b.day) return Number(b.isStart) - Number(a.isStart)
  return a.day < b.day ? -1 : 1
}

function onRecord({ entries, trials }: Pick<Gathered, 'entries' | 'trials'>): readonly Mentioned[] {
  const starts = new Map(trials.map(({ from, start }) => [from, start]))
  return entries
    .filter(({ ingredients }) => ingredients.some((name) => DOPAMINERGIC.has(name)))
    .flatMap(({ since, when, from }) => {
      const start = whenOf(since) ?? starts.get(from)
      const day = start ?? when
      return day ? [{ day: day.first, isStart: isStart(from, start, when), from }] : []
    })
}

/**
 * Whether a course tells that it began on a day. The day on which an order was written is none: it may
 * renew what was taken for years, elsewhere.
 */
function isStart(from: string, start: When | undefined, when: When | undefined): boolean {
  if (start === undefined) return false
  return !from.startsWith('MedicationRequest/') || start.first !== when?.first
}

/** A diary that begins with a dose does not tell when the first was. */
function inDiary(diary: readonly Logged[]): readonly Mentioned[] {
  const at = diary.findIndex(takesDopaminergic)
  const night = diary[at]
  return night ? [{ day: night.night, isStart: at > 0, from: night.from }] : []
}

function takesDopaminergic({ doses }: Logged): boolean {
  return doses.some(({ drug }) => dopaminergicIn(drug) !== undefined)
}

/** The dopaminergic ingredient of a drug as the diary names it. */
export function dopaminergicIn(text: string): string | undefined {
  const match = resolveDrug({ text })
  if (match.kind === 'unresolved') return undefined
  return match.ingredients.map(({ drug }) => drug.name).find((name) => DOPAMINERGIC.has(name))
}
