import type { Plan } from '@legato/server/api'
import { wordOf } from '../words/index.ts'

/**
 * Names for facts that are waited for, as few as will do: an open finding stands for all that it
 * needs ("Red flags" for six questions), the rest go by their own labels.
 */
export function namesOf(features: readonly string[], plan: Plan): readonly string[] {
  const whole = plan.findings
    .filter(({ answer, needs }) => answer === 'undetermined' && needs.length > 1)
    .filter(({ needs }) => needs.every((feature) => features.includes(feature)))
    .sort((a, b) => b.needs.length - a.needs.length)
  const [finding] = whole
  if (!finding) return features.map((feature) => labelOf(feature, plan))
  const rest = features.filter((feature) => !finding.needs.some((need) => need === feature))
  return [finding.label, ...namesOf(rest, plan)]
}

function labelOf(feature: string, { missing }: Plan): string {
  return missing.find((one) => one.feature === feature)?.label ?? wordOf(feature)
}
