import type { AlertRule, FindingRule, Knowledge, Reason, Therapy } from '@legato/knowledge'
import type { Criterion } from '@legato/rules'
import { parts } from '@legato/rules'

/** A criterion of the knowledge under the name by which CQL and PlanDefinitions call it. */
export interface Definition {
  readonly name: string
  readonly criterion: Criterion
}

/** The criteria by which findings are answered, alerts raised, and therapies judged. */
export function definitionsOf({ findings, alerts, therapies }: Knowledge): readonly Definition[] {
  return [
    ...findings.map((one) => ({ name: findingName(one), criterion: one.when })),
    ...alerts.map((one) => ({ name: alertName(one), criterion: one.when })),
    ...therapies.flatMap((therapy) => [
      { name: concernsName(therapy), criterion: therapy.concerns },
      ...therapy.forbids.map((reason) => {
        return { name: forbidsName(therapy, reason), criterion: reason.when }
      }),
      ...therapy.ladder.map((step, index) => {
        return { name: stepName(therapy, index), criterion: step.when }
      }),
    ]),
  ]
}

export function findingName({ id }: FindingRule): string {
  return `finding ${id}`
}

/** One id may be raised in several ways, which differ in what they say. */
export function alertName({ say, about, level }: AlertRule): string {
  return `${say.id.replaceAll('.', ' ')} ${about} ${level}`
}

export function concernsName({ id }: Therapy): string {
  return `concerns ${id}`
}

export function forbidsName({ id }: Therapy, reason: Reason): string {
  return `forbids ${id} ${reason.id}`
}

export function stepName({ id, ladder }: Therapy, index: number): string {
  return `step ${id} ${index + 1} ${ladder[index]?.standing ?? ''}`
}

/**
 * Criteria with parts that stand in several places, each under a name of its own: written once,
 * and worked out once for each patient.
 */
export function sharedIn(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  const places = new Map<string, { criterion: Criterion; count: number }>()
  const walk = (criterion: Criterion): void => {
    const text = JSON.stringify(criterion)
    const place = places.get(text)
    if (place) place.count += 1
    else {
      for (const part of parts(criterion)) walk(part)
      places.set(text, { criterion, count: 1 })
    }
  }
  for (const { criterion } of definitions) walk(criterion)
  const repeated = [...places].filter(([, one]) => one.count > 1 && parts(one.criterion).length > 0)
  return new Map(
    repeated.map(([text, { criterion }], index) => [
      text,
      { name: `shared ${index + 1}`, criterion },
    ]),
  )
}
