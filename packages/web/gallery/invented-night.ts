import type { Leg, NightToScore, SleepEvent, Stage, StageSpan } from '@legato/sleep'

export const RATE_HZ = 200
export const HOURS = 7
const MINUTE = 60

/** Numbers that look like chance and are the same each time (Lehmer; Park and Miller 1988). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

interface Burst {
  readonly atS: number
  readonly lastsS: number
  readonly uV: number
  readonly legs: readonly Leg[]
}

const CYCLE: readonly (readonly [Stage, number])[] = [
  ['N1', 4],
  ['N2', 22],
  ['N3', 20],
  ['N2', 12],
  ['R', 14],
  ['W', 3],
]

function stagesOf(): readonly StageSpan[] {
  const stages: StageSpan[] = [{ onsetS: 0, durationS: 20 * MINUTE, stage: 'W' }]
  for (let atS = 20 * MINUTE, n = 0; atS < HOURS * 3600; n++) {
    const [stage, minutes] = CYCLE[n % CYCLE.length] ?? ['N2', 10]
    const durationS = Math.min(minutes * MINUTE, HOURS * 3600 - atS)
    stages.push({ onsetS: atS, durationS, stage })
    atS += durationS
  }
  return stages
}

/** Series in light sleep, and single movements between them. */
function burstsOf(stages: readonly StageSpan[], chance: () => number): readonly Burst[] {
  const bursts: Burst[] = []
  for (const { onsetS, durationS, stage } of stages) {
    const isRestless = stage === 'N2' || stage === 'N1'
    for (let atS = onsetS + 20; atS < onsetS + durationS - 20; ) {
      const legs = ([['left'], ['right'], ['left', 'right']] as const)[Math.floor(chance() * 3)]
      bursts.push({ atS, lastsS: 1 + 2.5 * chance(), uV: 25 + 90 * chance(), legs: legs ?? [] })
      const pause = chance() < 0.12 ? 200 : 0
      atS += isRestless ? 18 + 14 * chance() + pause : 150 + 400 * chance()
    }
  }
  return bursts
}

function signalOf(leg: Leg, bursts: readonly Burst[], chance: () => number): Float32Array {
  const noise = () => chance() + chance() + chance() - 1.5
  const samples = Float32Array.from({ length: HOURS * 3600 * RATE_HZ }, () => 2.5 * noise())
  for (const { atS, lastsS, uV, legs } of bursts) {
    if (!legs.includes(leg)) continue
    const first = Math.round(atS * RATE_HZ)
    for (let i = 0; i < lastsS * RATE_HZ; i++)
      samples[first + i] = (samples[first + i] ?? 0) + uV * noise()
  }
  return samples
}

/** What a sleep laboratory would have marked besides. */
function eventsOf(bursts: readonly Burst[], chance: () => number): readonly SleepEvent[] {
  const arousals = bursts
    .filter(() => chance() < 0.25)
    .map(({ atS }) => ({ kind: 'arousal' as const, onsetS: atS + 0.3, durationS: 5 }))
  const breaths = Array.from({ length: 60 }, () => ({
    ...{ kind: 'respiratory' as const, durationS: 12 + 14 * chance() },
    onsetS: 30 * MINUTE + chance() * (HOURS * 3600 - 40 * MINUTE),
  }))
  return [...arousals, ...breaths].sort((a, b) => a.onsetS - b.onsetS)
}

/** A night of nobody: noise, bursts, stages, and half an hour in which the right electrode is off. */
export function inventedNight(): NightToScore {
  const chance = chanceFrom(20261122)
  const stages = stagesOf()
  const bursts = burstsOf(stages, chance)
  const leg = (name: Leg) => {
    const samples = signalOf(name, bursts, chance)
    if (name === 'right') samples.fill(0, 5 * 3600 * RATE_HZ, 5.5 * 3600 * RATE_HZ)
    const stretches = [{ startS: 0, samples }]
    const label = name === 'left' ? 'Leg L' : 'Leg R'
    return { label, leg: name, rateHz: RATE_HZ, unit: 'uV' as const, stretches }
  }
  return {
    durationS: HOURS * 3600,
    legs: [leg('left'), leg('right')],
    stages,
    events: eventsOf(bursts, chance),
    lights: { offS: MINUTE, onS: HOURS * 3600 },
  }
}
