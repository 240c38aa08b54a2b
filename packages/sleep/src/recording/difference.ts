import type { Opened } from './header.ts'
import type { Log } from './log.ts'
import type { LegLabels } from './recording.ts'
import type { Scale } from './scale.ts'
import type { Signal } from './signal.ts'
import { microvoltsIn } from './unit.ts'

/** Two signals of which one is taken from the other: the two electrodes of a leg, each stored by itself. */
interface Pair {
  readonly plus: Numbered
  readonly minus: Numbered
}

/** A signal, and its number as people count: from 1, annotations left out. */
export interface Numbered {
  readonly number: number
  readonly signal: Signal
}

export function numbered({ signals }: Pick<Opened, 'signals'>): readonly Numbered[] {
  return signals
    .filter(({ isAnnotations }) => !isAnnotations)
    .map((signal, index) => ({ number: index + 1, signal }))
}

/** The one of this label, or of this number. */
export function named(signals: readonly Numbered[], name: string): Numbered | undefined {
  return (
    signals.find(({ signal }) => signal.label.toLowerCase() === name.toLowerCase()) ??
    signals.find(({ number }) => `${number}` === name)
  )
}

/** What `LLEG1-LLEG2` or `3-4` names, where it is no signal itself; labels may hold a dash too. */
export function pairNamed(signals: readonly Numbered[], name: string): Pair | undefined {
  if (named(signals, name)) return undefined
  const dashes = [...name.matchAll(/-/g)].map(({ index }) => index)
  for (const dash of dashes) {
    const plus = named(signals, name.slice(0, dash).trim())
    const minus = named(signals, name.slice(dash + 1).trim())
    if (plus && minus) return { plus, minus }
  }
  return undefined
}

/**
 * The recording with those differences of two signals that a person named as a leg, after its own
 * signals and read like them. A difference that cannot be is told, and left out.
 */
export function withDifferences(opened: Opened, legs: LegLabels = {}): Opened {
  const own = numbered(opened)
  const pairs = Object.values(legs).flatMap((name) => pairNamed(own, name) ?? [])
  const made = pairs.flatMap((pair) => differenceOf(pair, opened.log) ?? [])
  if (made.length === 0) return opened
  const signals = made.map((one, index) => ({ ...one, index: opened.signals.length + index }))
  return { ...opened, signals: [...opened.signals, ...signals] }
}

function differenceOf(pair: Pair, log: Log): Signal | undefined {
  const { signal: plus } = pair.plus
  const { signal: minus } = pair.minus
  const values = { label: plus.label, other: minus.label }
  if (plus === minus) log.note('difference-same', plus.at, values)
  else if (plus.samples !== minus.samples) log.note('difference-rates', plus.at, values)
  else {
    const scale = scaleIn(plus.unit, minus)
    if (scale)
      return {
        ...plus,
        label: `${plus.label}-${minus.label}`,
        minus: { offset: minus.offset, scale },
        difference: [pair.plus.number, pair.minus.number],
      }
    log.note('difference-units', plus.at, values)
  }
  return undefined
}

/** The scale of a signal to another unit; none where the two are not known to be of a kind. */
function scaleIn(unit: string, { scale, unit: own }: Signal): Scale | undefined {
  const [from, to] = own === unit ? [1, 1] : [microvoltsIn(own), microvoltsIn(unit)]
  if (!scale || from === undefined || to === undefined) return undefined
  return { gain: (scale.gain * from) / to, base: (scale.base * from) / to }
}

/** Whether two labels differ only as the electrodes of one pair do: `LLEG1` and `LLEG2`, `Leg L+` and `Leg L-`. */
export function arePair(first: string, second: string): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()]
  return one !== other && (secondOf(one) === other || secondOf(other) === one)
}

function secondOf(label: string): string {
  return label.replace(/1(?!.*1)|\+/, (mark) => (mark === '+' ? '-' : '2'))
}
