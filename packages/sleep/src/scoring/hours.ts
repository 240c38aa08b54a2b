import { type Context, isCounted, timeIn } from './context.ts'
import { asleep, rate } from './indices.ts'
import type { Judgement } from './judge.ts'
import type { HourOfNight } from './scored.ts'
import { hoursIn, shared } from './span.ts'

/** The night by its hours since lights off, or since the start where that is not marked. */
export function hoursOfNight({ judged }: Judgement, context: Context): HourOfNight[] {
  const { startS, endS } = context.night
  const sleep = timeIn(context, asleep)
  const hourFrom = (fromS: number): HourOfNight => {
    const hour = { startS: fromS, endS: Math.min(endS, fromS + 3600) }
    const here = judged.filter(
      ({ unit }) =>
        unit.onsetS >= hour.startS && unit.onsetS < hour.endS && isCounted(context, unit.onsetS),
    )
    const sleepHours = sleep && hoursIn(shared(sleep, [hour]))
    const count = (kind: 'plms' | 'plmw') =>
      sleep && here.filter(({ verdict }) => verdict.kind === kind).length
    return {
      ...hour,
      sleepHours,
      plms: count('plms'),
      plmsi: rate(count('plms'), sleepHours).value,
      plmw: count('plmw'),
      clm: here.filter((one) => one.isCandidate).length,
    }
  }
  const hours = Math.max(0, Math.ceil((endS - startS) / 3600))
  return Array.from({ length: hours }, (_, n) => hourFrom(startS + n * 3600))
}
