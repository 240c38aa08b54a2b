import type { AlertRule } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import { needs } from '@legato/rules'
import { render } from '@legato/values'
import { factsOf, standing, tell } from '../assessment/index.ts'
import type { Alert, Unchecked } from './plan.ts'

const LEVELS = ['stop', 'warn', 'info'] as const

/** The alerts that hold, gravest first. */
export function alertsOf(rules: readonly AlertRule[], judgement: Judgement): readonly Alert[] {
  const met = rules.filter((rule) => judgement.isMet(rule.when) === 'met')
  return LEVELS.flatMap((level) => met.filter((rule) => rule.level === level)).map((rule) =>
    raise(rule, judgement),
  )
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

/** Safety rules that could not be evaluated, those of one id told together. */
export function uncheckedOf(
  rules: readonly AlertRule[],
  judgement: Judgement,
): readonly Unchecked[] {
  const open = rules.filter((rule) => judgement.isMet(rule.when) === 'undetermined')
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
