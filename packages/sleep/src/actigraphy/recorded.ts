import { named, numbered } from '../recording/difference.ts'
import { lightsOf } from '../recording/events.ts'
import type { Opened } from '../recording/header.ts'
import type { Leg, Lights } from '../recording/recording.ts'
import { readRecords } from '../recording/records.ts'
import type { Signal } from '../recording/signal.ts'
import { wantedOf } from '../recording/trace.ts'
import { hoursIn, shared, united } from '../scoring/span.ts'
import {
  type Acceleration,
  accelerationsOf,
  isAcceleration,
  type Unreadable,
} from './acceleration.ts'
import { detectActs } from './detect.ts'
import type { FeltNight } from './nights.ts'

interface Worn {
  readonly leg: Leg
  /** Labels or numbers (from 1) of the axes, where not all signals in g, mg or m/s2 are meant. */
  readonly labels?: readonly string[]
}

/**
 * The night that an accelerometer on this leg recorded; a file is one device on one leg. Its rest is
 * between the marks of lights off and on; without them it is unknown.
 */
export async function recordedNight(
  opened: Opened,
  { leg, labels = [] }: Worn,
): Promise<FeltNight | Unreadable> {
  const { start } = opened
  if (start === null) return { kind: 'unreadable', say: 'Its header gives no date of the night.' }
  const read = await accelerationsIn(opened, { leg, labels })
  if ('kind' in read) return read
  const { accelerations, lights } = read
  return feltNight({ night: nightOf(start), leg, accelerations, lights })
}

/** The civil date on which the night of this moment began: before noon it is the day before. */
function nightOf(start: string): string {
  return new Date(Date.parse(`${start}Z`) - 12 * 3_600_000).toISOString().slice(0, 10)
}

interface Felt {
  readonly night: string
  readonly leg: Leg
  readonly accelerations: readonly Acceleration[]
  readonly lights?: Lights
}

/** A night of one leg from its accelerations; of those under rest where lights were marked. */
export function feltNight({ night, leg, accelerations, lights }: Felt): FeltNight {
  const felt = accelerations.map(detectActs)
  const hours = felt.reduce((sum, one) => sum + one.hours, 0)
  const all = felt.flatMap(({ movements }) => movements)
  const { offS = null, onS = null } = lights ?? {}
  if (offS === null || onS === null) return { night, leg, movements: all, restHours: null, hours }
  const movements = all.filter(({ onsetS }) => onsetS >= offS && onsetS < onS)
  const recorded = united(accelerations.map(spanOf))
  const restHours = hoursIn(shared(recorded, [{ startS: offS, endS: onS }]))
  return { night, leg, movements, restHours, hours }
}

function spanOf({ startS, rateHz, axes }: Acceleration) {
  return { startS, endS: startS + (axes[0]?.length ?? 0) / rateHz }
}

async function accelerationsIn(
  opened: Opened,
  { leg, labels }: Required<Worn>,
): Promise<Unreadable | Pick<Required<Felt>, 'accelerations' | 'lights'>> {
  const all = numbered(opened)
  const picked = labels.map((label) => named(all, label)?.signal)
  const chosen = opened.signals
    .filter(({ unit, scale }) => scale && isAcceleration(unit))
    .filter((signal) => labels.length === 0 || picked.includes(signal))
  if (chosen.length < Math.max(1, labels.length)) return unnamed(opened, labels)
  if (chosen.length > 3) return tooMany(chosen)
  const read = chosen.map((signal) => wantedOf(signal))
  const { traces, annotations } = await readRecords(opened, read)
  const axes = traces.map((trace, n) => ({ ...trace, ...nameOf(chosen[n]) }))
  const accelerations = accelerationsOf(axes, leg)
  if ('kind' in accelerations) return accelerations
  return { accelerations, lights: lightsOf(annotations) }
}

function nameOf(signal: Signal | undefined) {
  return { label: signal?.label ?? '', unit: signal?.unit ?? '' }
}

function unnamed({ signals }: Opened, labels: readonly string[]): Unreadable {
  const names = signals.map(({ label, unit }) => `${label} (${unit || 'no unit'})`).join(', ')
  const wanted =
    labels.length === 0 ? 'in g, mg or m/s2' : `called ${labels.join(', ')} in g, mg or m/s2`
  return { kind: 'unreadable', say: `No signals ${wanted} among ${names}.` }
}

function tooMany(chosen: readonly Signal[]): Unreadable {
  const names = chosen.map(({ label }) => label).join(', ')
  return {
    kind: 'unreadable',
    say: `One sensor has three axes at most; name those of one among ${names}.`,
  }
}
