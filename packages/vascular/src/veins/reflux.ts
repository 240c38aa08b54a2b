import type { Truth } from '@legato/values'
import { all, truthOf } from '@legato/values'
import type { PerforatorFinding, VeinFinding } from '../exam/index.ts'
import type { PerforatorLimit, RefluxRulesId } from './thresholds.ts'
import { REFLUX_RULES, refluxLimit } from './thresholds.ts'

/**
 * Whether this vein refluxes beyond its limit. No reflux counts only where it was provoked; what
 * was not seen, or reported without a time, stays open.
 */
export function refluxes(finding: VeinFinding, rules: RefluxRulesId): Truth {
  const { visualized, refluxMs, reflux, provocation, treated, segment } = finding
  if (treated?.state === 'closed' || treated?.state === 'removed') return 'not-met'
  const limit = refluxLimit(segment, rules)
  if (!visualized || !limit) return 'undetermined'
  if (refluxMs !== undefined && refluxMs > limit.overMs) return 'met'
  if (refluxMs !== undefined) return provocation ? 'not-met' : 'undetermined'
  return reflux === 'none' && provocation ? 'not-met' : 'undetermined'
}

/** Whether a perforator is pathological; a part that was not measured leaves it open. */
export function isPathological(finding: PerforatorFinding, rules: RefluxRulesId): Truth {
  if (finding.treated?.state === 'closed' || finding.treated?.state === 'removed') return 'not-met'
  if (!finding.visualized) return 'undetermined'
  const limit: PerforatorLimit = REFLUX_RULES[rules].perforator
  const { ms, inclusive, leastDiameterMm, onlyBeneathUlcer } = limit
  const { beneathUlcer } = finding
  const long = (time: number) => (inclusive ? time >= ms : time > ms)
  return all(
    [
      lastsLong(finding, long),
      leastDiameterMm ? ifKnown(finding.diameterMm, (mm) => mm >= leastDiameterMm) : 'met',
      onlyBeneathUlcer ? ifKnown(beneathUlcer, (place) => place !== 'none') : 'met',
    ] as const,
    (truth) => truth,
  )
}

function lastsLong(finding: PerforatorFinding, long: (ms: number) => boolean): Truth {
  const { refluxMs, reflux, provocation } = finding
  if (refluxMs !== undefined && long(refluxMs)) return 'met'
  const none = refluxMs !== undefined || reflux === 'none'
  return none && provocation ? 'not-met' : 'undetermined'
}

function ifKnown<Value>(value: Value | undefined, holds: (value: Value) => boolean): Truth {
  return value === undefined ? 'undetermined' : truthOf(holds(value))
}
