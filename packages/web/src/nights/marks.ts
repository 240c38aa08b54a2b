import type {
  Edit,
  EditChange,
  Mark as Found,
  LegMovement,
  ScoredMovement,
  ScoredNight,
  Stage,
  Standard,
  Verdict,
  WhyNot,
} from '@legato/sleep'

/** A mark on one leg with what the standards make of it. */
export interface Mark extends Found {
  /** By the standard that is looked at; null in unscored time, where no standard looks. */
  readonly verdict: Verdict | null
  readonly by: Readonly<Record<Standard, Verdict | null>>
  /** Why a standard does not count it, as the scorer says; empty where it does. */
  readonly why: Readonly<Record<Standard, readonly WhyNot[]>>
  readonly stage: Stage | null
}

/** Each mark with the verdicts of the movement that it is, or is a part of: standards join legs differently. */
export function judgedMarks(
  marks: readonly Found[],
  { movements, passedOver }: ScoredNight,
  standard: Standard,
): readonly Mark[] {
  const longest = movements.reduce((most, { durationS }) => Math.max(most, durationS), 0)
  const unitsOf = (one: Standard) => movements.filter(({ by }) => by[one])
  const units = { 'wasm-2016': unitsOf('wasm-2016'), 'aasm-v3': unitsOf('aasm-v3') }
  const passed = new Map(passedOver.map((one) => [keyOf(one), one.by]))
  return marks.map((mark) => {
    const over = passed.get(keyOf(mark))
    const unit = (one: Standard) => (over?.[one] ? undefined : unitOf(mark, units[one], longest))
    const [wasm, aasm] = [unit('wasm-2016'), unit('aasm-v3')]
    const by = {
      'wasm-2016': wasm?.by['wasm-2016'] ?? null,
      'aasm-v3': aasm?.by['aasm-v3'] ?? null,
    }
    const whyTo = (one: Standard) => (over?.[one] ? [over[one]] : (by[one]?.why ?? []))
    const why = { 'wasm-2016': whyTo('wasm-2016'), 'aasm-v3': whyTo('aasm-v3') }
    return { ...mark, by, why, verdict: by[standard], stage: wasm?.stage ?? aasm?.stage ?? null }
  })
}

function keyOf({ leg, onsetS, durationS }: Pick<LegMovement, 'leg' | 'onsetS' | 'durationS'>) {
  return `${leg} ${onsetS} ${durationS}`
}

const NEAR_S = 1e-3

/** By halves: units are in order of onset, and none is longer than the longest. */
function unitOf(
  { leg, onsetS }: Found,
  units: readonly ScoredMovement[],
  longestS: number,
): ScoredMovement | undefined {
  let [low, high] = [0, units.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.onsetS ?? 0) <= onsetS + NEAR_S) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) {
    const unit = units[i]
    if (!unit || unit.onsetS + longestS < onsetS) return undefined
    const isOf = unit.leg === 'both' || unit.leg === leg
    if (isOf && onsetS <= unit.onsetS + unit.durationS + NEAR_S) return unit
  }
  return undefined
}

/** The list with one change more, by whom it is done now. */
export function withChange(
  edits: readonly Edit[],
  change: EditChange,
  by: string,
): readonly Edit[] {
  return [...edits, { ...change, id: `new-${edits.length + 1}`, by, at: new Date().toISOString() }]
}

/** What has to be sent so that the kept list becomes the wanted one. */
export function requestFor(kept: readonly Edit[], wanted: readonly Edit[]) {
  const differs = wanted.findIndex((edit, n) => edit.id !== kept[n]?.id || edit.at !== kept[n]?.at)
  const keep = differs < 0 ? Math.min(kept.length, wanted.length) : differs
  return { keep, add: wanted.slice(keep).map(changeOf) }
}

function changeOf({ id: _id, by: _by, at: _at, ...change }: Edit): EditChange {
  return change
}
