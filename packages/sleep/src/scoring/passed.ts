import type { LegMovement } from '../movement/movement.ts'
import type { ChannelMinute } from '../movement/quality.ts'
import { aasmPasses } from './aasm.ts'
import type { Context } from './context.ts'
import type { PassedOver, Standard } from './scored.ts'
import { holds } from './span.ts'
import { wasmPasses } from './wasm.ts'
import type { WhyNot } from './why.ts'

interface Heard {
  readonly quality: readonly ChannelMinute[]
  readonly asked: readonly Standard[]
}

/** The marks that are no movement to a standard, or that nobody could judge. */
export function passedOver(
  movements: readonly LegMovement[],
  context: Context,
  { quality, asked }: Heard,
): readonly PassedOver[] {
  const whyTo = (standard: Standard, one: LegMovement): WhyNot | null => {
    if (holds(context.unscored, one.onsetS)) return unscored(one, quality)
    return standard === 'wasm-2016' ? wasmPasses(one, context.options) : aasmPasses(one)
  }
  return movements.flatMap((one) => {
    const told = asked.flatMap((standard) => {
      const why = whyTo(standard, one)
      return why ? [[standard, why] as const] : []
    })
    const { onsetS, durationS, leg } = one
    return told.length > 0 ? [{ onsetS, durationS, leg, by: Object.fromEntries(told) }] : []
  })
}

function unscored({ onsetS }: LegMovement, quality: readonly ChannelMinute[]): WhyNot {
  const here = quality.filter(({ startS, endS }) => startS <= onsetS && onsetS < endS)
  return { kind: 'unscored', flaws: [...new Set(here.flatMap(({ flaws }) => flaws))] }
}
