import type { AlertRule } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import { needs } from '@legato/rules'
import { render } from '@legato/values'
import { factsOf, standing, tell } from '../assessment/index.ts'
import type { Alert, Proposal, Unchecked } from './plan.ts'

const LEVELS = ['stop', 'warn', 'info'] as const

/** The dangers that hold, gravest first, and the rules that could not be evaluated. */
export function watch(
  rules: readonly AlertRule[],
  judgement: Judgement,
): { alerts: readonly Alert[]; unchecked: readonly Unchecked[] } {
  const met: AlertRule[] = []
  const open: AlertRule[] = []
  for (const rule of rules) {
    const truth = judgement.isMet(rule.when)
    if (truth === 'met') met.push(rule)
    else if (truth === 'undetermined') open.push(rule)
  }
  met.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
  return {
    alerts: met.map((rule) => raise(rule, judgement)),
    unchecked: uncheckedOf(open, judgement),
  }
}

/** No alert names a safer choice that this plan forbids or keeps back. */
export function withoutForbidden(
  alerts: readonly Alert[],
  proposals: readonly Proposal[],
  isKept: (one: Proposal) => boolean,
): readonly Alert[] {
  const forbidden = proposals.filter((one) => one.status === 'contraindicated' || isKept(one))
  if (forbidden.length === 0) return alerts
  const names = new Set(forbidden.map(({ therapy }) => therapy))
  return alerts.map((alert) => {
    if (!alert.instead.some((name) => names.has(name))) return alert
    return { ...alert, instead: alert.instead.filter((name) => !names.has(name)) }
  })
}

function raise(rule: AlertRule, judgement: Judgement): Alert {
  const because = factsOf(rule.when, judgement)
  return {
    id: rule.id,
    level: rule.level,
    about: rule.about,
    from: [...new Set(because.flatMap((fact) => fact.from))],
    say: tell(rule.say, judgement),
    instead: rule.instead,
    because,
    ...standing(rule.basis),
    ...(rule.safety && { safety: rule.safety }),
  }
}

/** Open rules of one id are told together. */
function uncheckedOf(open: readonly AlertRule[], judgement: Judgement): readonly Unchecked[] {
  return [...Map.groupBy(open, (rule) => rule.id)].map(([id, same]) =>
    unchecked(id, same, judgement),
  )
}

function unchecked(id: string, rules: readonly AlertRule[], judgement: Judgement): Unchecked {
  const missing = [...new Set(rules.flatMap((rule) => needs(rule.when, judgement)))].filter(
    isFeatureId,
  )
  return {
    id,
    about: [...new Set(rules.map((rule) => rule.about))],
    say: render({
      id: 'alert.unchecked',
      english: 'Could not be checked, because this is not known: {labels}.',
      values: { labels: missing.map((feature) => features[feature].label) },
    }),
    needs: missing,
  }
}
