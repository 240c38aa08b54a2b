import type { Stage } from '../recording/recording.ts'
import { type Context, isCounted, isHidden, timeIn } from './context.ts'
import { intervalsOf, logOf, periodicityOf } from './intervals.ts'
import type { Judged, Judgement } from './judge.ts'
import type { Index, MovementKind } from './scored.ts'
import { hoursIn } from './span.ts'
import { durationOf, intervalBetween, type Unit } from './unit.ts'

export const asleep = ['N1', 'N2', 'N3', 'R'] as const
const nrem = ['N1', 'N2', 'N3'] as const

const missing = (unit: Index['unit']): Index => ({ value: null, unit, count: null, hours: null })

/** So many an hour; null where the hours are none or unknown. */
export function rate(count: number | null, hours: number | null): Index {
  const isKnown = count !== null && hours !== null && hours > 0
  return { value: isKnown ? count / hours : null, unit: '/h', count, hours }
}

/** A part of a whole; null where the whole is nothing. */
const part = (count: number, whole: number): Index => ({
  value: whole > 0 ? count / whole : null,
  unit: '1',
  count,
  hours: null,
})

const meanDuration = (judged: readonly Judged[]): Index => {
  const sum = judged.reduce((total, { unit }) => total + durationOf(unit), 0)
  const count = judged.length
  return { value: count > 0 ? sum / count : null, unit: 's', count, hours: null }
}

/** The movements of a night that count, and the time they are counted in. */
interface Tally {
  readonly context: Context
  readonly judgement: Judgement
  readonly counted: readonly Judged[]
}

/** Without a hypnogram nothing is known to be in sleep or in wake. */
const of = ({ counted, context }: Tally, kind: MovementKind) =>
  context.stages ? counted.filter(({ verdict }) => verdict.kind === kind) : null

const isIn = (stages: readonly Stage[]) => (one: Judged) =>
  one.stage !== null && stages.includes(one.stage)

const hoursOf = ({ context }: Tally, stages: readonly Stage[]) => {
  const spans = timeIn(context, stages)
  return spans && hoursIn(spans)
}

const plmsIn = (tally: Tally, stages: readonly Stage[]) =>
  rate(of(tally, 'plms')?.filter(isIn(stages)).length ?? null, hoursOf(tally, stages))

const wakeHours = (tally: Tally) => (tally.context.knowsWake ? hoursOf(tally, ['W']) : null)

const byStage = (tally: Tally) => ({
  plmsi: plmsIn(tally, asleep),
  'plmsi-nrem': plmsIn(tally, nrem),
  'plmsi-rem': plmsIn(tally, ['R']),
  'plmsi-n1': plmsIn(tally, ['N1']),
  'plmsi-n2': plmsIn(tally, ['N2']),
  'plmsi-n3': plmsIn(tally, ['N3']),
})

const candidatesAsleep = (tally: Tally) =>
  tally.context.stages ? tally.counted.filter((one) => one.isCandidate && isIn(asleep)(one)) : null

const byCandidate = (tally: Tally) => {
  const hours = hoursOf(tally, asleep)
  const clms = candidatesAsleep(tally)
  const count = (keeps: (one: Judged) => boolean) => rate(clms?.filter(keeps).length ?? null, hours)
  const { breaths, knowsBothLegs } = tally.context
  const ofLegs = (legs: Unit['leg']) =>
    knowsBothLegs ? count(({ unit }) => unit.leg === legs) : rate(null, hours)
  return {
    clmsi: count(() => true),
    'clmsi-left': ofLegs('left'),
    'clmsi-right': ofLegs('right'),
    'clmsi-both': ofLegs('both'),
    'short-interval-index': count(({ verdict }) => verdict.kind === 'short-interval'),
    'isolated-index': count(({ verdict }) => verdict.kind === 'isolated'),
    'isolated-90-index': count(isAlone(tally)),
    'clms-respiratory-index': breaths
      ? count(({ verdict }) => verdict.respiratory === true)
      : rate(null, hours),
  }
}

/** No other candidate within 90 s on both sides. */
const isAlone = ({ judgement }: Tally) => {
  const onsets = judgement.judged.filter((one) => one.isCandidate).map(({ unit }) => unit)
  const alone = new Set(
    onsets.filter((unit, i) => {
      const [before, after] = [onsets[i - 1], onsets[i + 1]]
      return (
        (!before || intervalBetween(before, unit) > 90) &&
        (!after || intervalBetween(unit, after) > 90)
      )
    }),
  )
  return ({ unit }: Judged) => alone.has(unit)
}

const byArousal = (tally: Tally) => {
  const plms = of(tally, 'plms')
  const hours = hoursOf(tally, asleep)
  if (!plms || !tally.context.arousals)
    return { 'plms-arousal-index': rate(null, hours), 'plms-with-arousal': missing('1') }
  const count = plms.filter(({ verdict }) => verdict.arousal === true).length
  return { 'plms-arousal-index': rate(count, hours), 'plms-with-arousal': part(count, plms.length) }
}

const byInterval = (tally: Tally) => {
  const { context } = tally
  const clms = candidatesAsleep(tally)
  if (!clms) {
    return {
      'interval-log-mean': missing('1'),
      'interval-log-sd': missing('1'),
      'periodicity-somas': missing('1'),
      'periodicity-ferri-2006': missing('1'),
    }
  }
  const units = clms.map(({ unit }) => unit)
  const isKnown = (before: Unit, after: Unit) => !isHidden(context, before.onsetS, after.onsetS)
  const log = logOf(intervalsOf(units, isKnown))
  const orNull = units.slice(1).map((after, i) => {
    const before = units[i]
    return before && isKnown(before, after) ? intervalBetween(before, after) : null
  })
  return {
    'interval-log-mean': log.mean,
    'interval-log-sd': log.sd,
    'periodicity-somas': part(of(tally, 'plms')?.length ?? 0, clms.length),
    'periodicity-ferri-2006': periodicityOf(orNull),
  }
}

const byWake = (tally: Tally) => {
  const wake = wakeHours(tally)
  const clmw = tally.context.stages
    ? tally.counted.filter((one) => one.isCandidate && one.stage === 'W').length
    : null
  return {
    plmwi: rate(of(tally, 'plmw')?.length ?? null, wake),
    clmwi: rate(clmw, wake),
    'plmw-duration': meanDuration(of(tally, 'plmw') ?? []),
  }
}

const tallyOf = (judgement: Judgement, context: Context): Tally => ({
  context,
  judgement,
  counted: judgement.judged.filter(({ unit }) => isCounted(context, unit.onsetS)),
})

/** All indices of one standard by measure. The AASM knows no periodic movement of wake. */
export function indicesOf(judgement: Judgement, context: Context): Record<string, Index> {
  const tally = tallyOf(judgement, context)
  return {
    ...byStage(tally),
    ...byCandidate(tally),
    ...byArousal(tally),
    ...byInterval(tally),
    'plms-duration': meanDuration(of(tally, 'plms') ?? []),
  }
}

/** What WASM 2016 reports besides: wake, and the night without its respiratory movements. */
export function wasmIndices(
  judgement: Judgement,
  without: Judgement | null,
  context: Context,
): Record<string, Index> {
  const tally = tallyOf(judgement, context)
  const plmsnr = without ? plmsIn(tallyOf(without, context), asleep) : null
  return {
    ...byWake(tally),
    'plmsi-without-respiratory': plmsnr ?? rate(null, hoursOf(tally, asleep)),
  }
}
