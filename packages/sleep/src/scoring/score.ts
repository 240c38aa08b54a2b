import { detect } from '../movement/detect.ts'
import type { LegMovement } from '../movement/movement.ts'
import { sided } from '../movement/sides.ts'
import { type Context, contextOf, isHidden } from './context.ts'
import { hoursOfNight } from './hours.ts'
import { indicesOf, wasmIndices } from './indices.ts'
import { histogramsOf, intervalsOf } from './intervals.ts'
import { type Judged, type Judgement, judge, judgeWithoutBreaths } from './judge.ts'
import type { Asked, Marks, NightToScore } from './night.ts'
import { passedOver } from './passed.ts'
import type { Index, ScoredMovement, ScoredNight, Standard, StandardScore } from './scored.ts'
import { holds, shared, united } from './span.ts'
import { durationOf, type Unit } from './unit.ts'
import { unscoredOf } from './unscored.ts'

/** Both standards, side by side. */
export const standards = ['wasm-2016', 'aasm-v3'] as const

/**
 * Scores movements that are already found or marked. A movement that begins in unscored time stays
 * in `legMovements` and is scored by no standard.
 */
export function scoreMarks(night: NightToScore, marks: Marks, asked: Asked = {}): ScoredNight {
  const { movements, quality } = marks
  const when = asked.options?.unscoredWhen ?? 'any-leg'
  const unscored = unscoredOf(quality, sided(night.legs), { durationS: night.durationS, when })
  const besides = shared(united(marks.unscored ?? []), [{ startS: 0, endS: night.durationS }])
  const context = contextOf(night, marks, { asked, unscored: [...unscored, ...besides] })
  const seen = movements.filter(({ onsetS }) => !holds(context.unscored, onsetS))
  const by = asked.standards ?? standards
  const scores = by.map((standard) => ({
    standard,
    ...scoreBy(standard, seen, context),
  }))
  const ofLeg = (leg: LegMovement['leg']) => inOrder(movements.filter((one) => one.leg === leg))
  return {
    movements: sideBySide(scores),
    passedOver: passedOver(inOrder(movements), context, { quality, asked: by }),
    legMovements: { left: ofLeg('left'), right: ofLeg('right') },
    indices: Object.assign({}, ...scores.map(named)),
    standards: Object.fromEntries(scores.map(({ standard, score }) => [standard, score])),
    quality,
    unscored: context.unscored,
    options: context.options,
  }
}

const inOrder = (movements: readonly LegMovement[]) =>
  movements.toSorted((a, b) => a.onsetS - b.onsetS)

interface Scored {
  readonly judgement: Judgement
  readonly score: StandardScore
  readonly indices: Readonly<Record<string, Index>>
}

const scoreBy = (
  standard: Standard,
  movements: readonly LegMovement[],
  context: Context,
): Scored => {
  const judgement = judge(movements, standard, context)
  const candidates = judgement.judged.filter((one) => one.isCandidate).map(({ unit }) => unit)
  const without = standard === 'wasm-2016' ? judgeWithoutBreaths(movements, context) : null
  const isKnown = (before: Unit, after: Unit) => !isHidden(context, before.onsetS, after.onsetS)
  return {
    judgement,
    score: {
      hours: hoursOfNight(judgement, context),
      intervals: histogramsOf(intervalsOf(candidates, isKnown)),
    },
    indices: {
      ...indicesOf(judgement, context),
      ...(standard === 'wasm-2016' ? wasmIndices(judgement, without, context) : {}),
    },
  }
}

const named = ({ standard, indices }: Scored & { readonly standard: Standard }) =>
  Object.fromEntries(
    Object.entries(indices).map(([measure, index]) => [`${measure}/${standard}`, index]),
  )

/** Movements that both standards see alike are one entry with both verdicts. */
const sideBySide = (
  scores: readonly (Scored & { readonly standard: Standard })[],
): ScoredMovement[] => {
  const entries = new Map<string, ScoredMovement>()
  for (const { standard, judgement } of scores)
    for (const one of judgement.judged) {
      const key = `${one.unit.leg} ${one.unit.onsetS} ${one.unit.endS}`
      const entry = entries.get(key) ?? entryOf(one)
      entries.set(key, { ...entry, by: { ...entry.by, [standard]: one.verdict } })
    }
  return [...entries.values()].toSorted((a, b) => a.onsetS - b.onsetS)
}

const entryOf = ({ unit, stage }: Judged): ScoredMovement => ({
  onsetS: unit.onsetS,
  durationS: durationOf(unit),
  leg: unit.leg,
  stage,
  by: {},
})

/**
 * Scores a recording from its signals: detects on each leg, then scores what was found. Without a leg
 * the whole night is unscored.
 */
export function scoreNight(night: NightToScore, asked: Asked = {}): ScoredNight {
  return scoreMarks(night, marksOf(night), asked)
}

const always = { startS: 0, endS: Number.POSITIVE_INFINITY }

/** What the detector finds on the legs of a night, for scoring it more than once. */
export function marksOf({ legs }: Pick<NightToScore, 'legs'>): Marks {
  const found = sided(legs).map(detect)
  return {
    movements: inOrder(found.flatMap(({ movements }) => movements)),
    quality: found.flatMap(({ quality }) => quality),
    unscored: found.length === 0 ? [always] : [],
  }
}
