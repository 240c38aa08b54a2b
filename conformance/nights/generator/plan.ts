import { type Span, type Staged, stageAt } from './hypnogram.ts'
import type { Profile } from './profile.ts'
import type { Chance } from './random.ts'

export type Leg = 'left' | 'right'

/** One uninterrupted activity of one leg, as meant; its height is above the resting level. */
export interface Burst extends Span {
  readonly leg: Leg
  readonly heightUv: number
}

export interface Draw {
  readonly profile: Profile
  readonly chance: Chance
  readonly durationS: number
  readonly stages: readonly Staged[]
}

/** The bursts of one movement of the person, of one leg or both. */
export type Movement = readonly Burst[]

const startOf = (movement: Movement) => Math.min(...movement.map((burst) => burst.startS))
const endOf = (movement: Movement) => Math.max(...movement.map((burst) => burst.endS))

const heightOf = ({ profile, chance }: Draw) =>
  profile.lowHeight
    ? chance.between(...profile.lowHeight)
    : Math.max(profile.height.least, chance.logNormal(profile.height.median, profile.height.sigma))

const burstsOf = (draw: Draw, span: Span, leg: Leg): Burst[] => {
  const { chance, profile } = draw
  const heightUv = heightOf(draw)
  if (!chance.happens(profile.pauses)) return [{ ...span, leg, heightUv }]
  const middle = (span.startS + span.endS) / 2
  const half = chance.between(0.3, 0.7) / 2
  const spread = Math.max(0.7, (span.endS - span.startS) / 2)
  return [
    { startS: middle - half - spread, endS: middle - half, leg, heightUv },
    { startS: middle + half, endS: middle + half + spread, leg, heightUv },
  ]
}

const manyParts = (draw: Draw, startS: number): Movement => {
  const { chance } = draw
  const bursts: Burst[] = []
  let at = startS
  for (let part = 0; part < 6; part++) {
    const endS = at + chance.between(1.1, 1.6)
    const leg = part % 2 === 0 ? 'left' : 'right'
    bursts.push({ startS: at, endS, leg, heightUv: heightOf(draw) })
    at = endS - chance.between(0, 0.2)
  }
  return bursts
}

/** A movement of the person that begins at a time. */
export const movementAt = (draw: Draw, startS: number): Movement => {
  const { chance, profile } = draw
  if (chance.happens(profile.parts)) return manyParts(draw, startS)
  const isLong = chance.happens(profile.long)
  const lasts = isLong
    ? chance.between(11, 25)
    : Math.min(9, Math.max(0.75, chance.logNormal(profile.lasts.median, profile.lasts.sigma)))
  const leg: Leg = chance.happens(0.5) ? 'left' : 'right'
  const first = burstsOf(draw, { startS, endS: startS + lasts }, leg)
  if (!chance.happens(0.5)) return first
  const begins = startS + chance.between(0, 0.35)
  const other = leg === 'left' ? 'right' : 'left'
  const ends = begins + Math.max(0.75, lasts * chance.between(0.7, 1.1))
  return [...first, ...burstsOf(draw, { startS: begins, endS: ends }, other)]
}

const seriesFrom = (draw: Draw, startS: number): Movement[] => {
  const { chance, profile } = draw
  const median = chance.between(...profile.interval.median)
  const series: Movement[] = []
  let at = startS
  for (let n = 0; n < 4 || !chance.happens(1 / 12); n++) {
    series.push(movementAt(draw, at))
    const drawn = chance.logNormal(median, profile.interval.sigma)
    at += Math.min(85, Math.max(profile.interval.least, drawn))
  }
  return series
}

const doubletFrom = (draw: Draw, startS: number): Movement[] => [
  movementAt(draw, startS),
  movementAt(draw, startS + draw.chance.between(3.5, 9)),
]

const periodic = (draw: Draw): Movement[] => {
  const { chance, profile, durationS, stages } = draw
  const movements: Movement[] = []
  let at = chance.wait(profile.seriesEvery)
  while (at < durationS) {
    const stage = stageAt(stages, at)
    const likely = { W: 0.5, N1: 1, N2: 1, N3: 0.4, R: 0.2 }[stage]
    if (chance.happens(profile.awake ? 1 : likely)) movements.push(...seriesFrom(draw, at))
    at = Math.max(at, ...movements.slice(-1).map(endOf)) + chance.wait(profile.seriesEvery)
  }
  return movements
}

const single = (draw: Draw): Movement[] => {
  const movements: Movement[] = []
  const { chance, profile, durationS } = draw
  for (let at = chance.wait(profile.otherEvery); at < durationS; ) {
    movements.push(...(chance.happens(0.25) ? doubletFrom(draw, at) : [movementAt(draw, at)]))
    at += 12 + chance.wait(profile.otherEvery)
  }
  return movements
}

const byBreath = (draw: Draw, breaths: readonly Span[]): Movement[] =>
  breaths
    .filter(() => draw.chance.happens(0.6))
    .map(({ endS }) => {
      const { chance, profile } = draw
      if (profile.by === 'spread') return movementAt(draw, endS + chance.between(-0.5, 6))
      if (chance.happens(0.5)) return movementAt(draw, endS + 10.25 + chance.between(-0.5, 0.5))
      const early = movementAt(draw, 0)
      const shift = endS - 2 + chance.between(-0.5, 0.5) - endOf(early)
      return early.map((b) => ({ ...b, startS: b.startS + shift, endS: b.endS + shift }))
    })

/** All movements of the night in order of time, at least 0.8 s apart. */
export const movementsOf = (draw: Draw, breaths: readonly Span[]): Movement[] => {
  const drawn = [...byBreath(draw, breaths), ...periodic(draw), ...single(draw)]
  const kept: Movement[] = []
  let free = 5
  for (const movement of drawn.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (startOf(movement) < free || endOf(movement) > draw.durationS - 5) continue
    kept.push(movement)
    free = endOf(movement) + 0.8
  }
  return kept
}

/** Apneas and hypopneas of sleep; 10-30 s each. */
export const breathsOf = ({ chance, profile, durationS, stages }: Draw): Span[] => {
  const breaths: Span[] = []
  if (profile.respiratory === 0) return breaths
  const pause = 3600 / profile.respiratory - 20
  for (let at = chance.wait(pause); at < durationS - 40; ) {
    const endS = at + chance.between(10, 30)
    if (stageAt(stages, at) !== 'W') breaths.push({ startS: at, endS })
    at = endS + 5 + chance.wait(pause)
  }
  return breaths
}

/** Arousals with some of the movements in sleep, at the edge of 0.5 s where edges are wanted. */
export const arousalsOf = (draw: Draw, movements: readonly Movement[]): Span[] => {
  const { chance, profile, stages } = draw
  let free = 0
  return movements.flatMap((movement) => {
    if (stageAt(stages, startOf(movement)) === 'W' || !chance.happens(0.35)) return []
    const edge = endOf(movement) + chance.between(0.2, 0.8)
    const startS = profile.by === 'edge' ? edge : startOf(movement) + chance.between(-1, 2)
    if (startS < free) return []
    const endS = startS + Math.max(3, 6.5 + 2 * chance.gauss())
    free = endS + 1
    return [{ startS, endS }]
  })
}
