import { arePair, named, numbered, pairNamed } from './difference.ts'
import type { Opened } from './header.ts'
import { legNamed } from './legs.ts'
import type { Log } from './log.ts'
import type { Leg, LegLabels } from './recording.ts'
import type { Signal } from './signal.ts'
import { microvoltsIn } from './unit.ts'

/** Below this rate the band of leg EMG does not fit (WASM 2016 asks for 200 Hz or more). */
const LEAST_HZ = 200
/** Outside of these no recorder takes an EMG at all: the header is wrong, or it is no EMG. */
const POSSIBLE_HZ = { from: 1, to: 100_000 }

/** A signal that is to be read as the EMG of a leg. */
export interface ChosenLeg {
  readonly signal: Signal
  readonly leg: Leg
  /** Microvolts for one of its unit. */
  readonly factor: number
}

/**
 * The signals of the two legs: as they are named by a person, else by their own labels. Differences
 * stand among the signals already.
 */
export function chooseLegs(opened: Opened, legs?: LegLabels): readonly ChosenLeg[] {
  const { log } = opened
  const signals = opened.signals.filter((signal) => !signal.isAnnotations && signal.samples > 0)
  const found = legs ? byName(opened, legs) : byLabel(signals, log)
  if (found.length === 0) log.note('no-leg-channel', null, { labels: labelsOf(signals) })
  const [only] = found
  if (found.length === 1 && only) log.note('one-leg', only.signal.at, { label: only.signal.label })
  tellRates(found, opened)
  return found.flatMap(({ signal, leg }) => {
    const factor = microvoltsIn(signal.unit)
    if (factor === undefined)
      log.note('unit-unknown', signal.at, { label: signal.label, found: signal.unit })
    if (factor === undefined || !signal.scale || !hasPossibleRate(signal, opened)) return []
    return [{ signal, leg, factor }]
  })
}

interface Found {
  readonly signal: Signal
  readonly leg: Leg
}

const LEGS: readonly Leg[] = ['left', 'right']

function labelsOf(signals: readonly Signal[]): readonly string[] {
  return signals.map(({ label }) => label)
}

function byName(opened: Opened, legs: LegLabels): readonly Found[] {
  const { log, signals } = opened
  return LEGS.flatMap((leg) => {
    const label = legs[leg]
    if (!label) return []
    const signal = signalNamed(opened, label)
    if (!signal) log.note('leg-unknown', null, { label, labels: labelsOf(signals) })
    return signal && signal.samples > 0 ? [{ signal, leg }] : []
  })
}

function signalNamed(opened: Opened, name: string): Signal | undefined {
  const all = numbered(opened)
  const pair = pairNamed(
    all.filter(({ signal }) => !signal.difference),
    name,
  )
  if (!pair) return named(all, name)?.signal
  const numbers = `${pair.plus.number}-${pair.minus.number}`
  return opened.signals.find(({ difference }) => difference?.join('-') === numbers)
}

/** The first signal of each side; what names a leg without a side fills an empty place. */
function byLabel(signals: readonly Signal[], log: Log): readonly Found[] {
  const legs = signals.flatMap((signal) => {
    const name = legNamed(signal.label)
    return name ? [{ signal, side: name.side }] : []
  })
  const sideless = legs.filter(({ side }) => side === undefined)
  return LEGS.flatMap((leg) => {
    const [first, ...more] = legs.filter(({ side }) => side === leg)
    for (const { signal } of more) {
      const used = first?.signal.label ?? ''
      const code = arePair(used, signal.label) ? 'leg-electrodes' : 'leg-more'
      log.note(code, signal.at, { label: signal.label, leg, used })
    }
    if (first) return [{ signal: first.signal, leg }]
    const assumed = sideless.shift()?.signal
    if (assumed) log.note('leg-side-assumed', assumed.at, { label: assumed.label, leg })
    return assumed ? [{ signal: assumed, leg }] : []
  })
}

function hasPossibleRate({ samples, label, at }: Signal, { recordS, log }: Opened): boolean {
  if (recordS === null) return false
  const rate = samples / recordS
  const isPossible = rate >= POSSIBLE_HZ.from && rate <= POSSIBLE_HZ.to
  if (!isPossible) log.note('leg-rate-impossible', at, { label, rate })
  return isPossible
}

function tellRates(found: readonly Found[], { recordS, log }: Opened): void {
  if (recordS === null) return
  const rates = found.map(({ signal, leg }) => ({ signal, leg, rate: signal.samples / recordS }))
  for (const { signal, rate } of rates)
    if (rate < LEAST_HZ && rate >= POSSIBLE_HZ.from)
      log.note('leg-rate-low', signal.at, { label: signal.label, rate })
  const [first, second] = rates
  if (first && second && first.rate !== second.rate)
    log.note('legs-differ', second.signal.at, { left: first.rate, right: second.rate })
}
