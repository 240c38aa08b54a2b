import type { Knowledge, Therapy } from '@legato/knowledge'
import { knowledge as current, SOURCES, SURVEILLANCE } from '@legato/knowledge'
import type { Criterion, Explained } from '@legato/rules'
import { explain, Judgement } from '@legato/rules'
import type { Message, Truth } from '@legato/values'
import { render } from '@legato/values'
import { type Fact, factOf, naming, tell } from '../assessment/index.ts'
import type { CaseFeatures } from '../profile/index.ts'

/** One criterion in words, with this patient's facts in it. */
export interface WhyCriterion {
  readonly say: string
  readonly truth: Truth
  readonly fact?: Fact
  readonly parts: readonly WhyCriterion[]
}

/** Why an item of the plan came out as it did: every criterion that was asked, and the sources. */
export interface Why {
  readonly id: string
  readonly asked: readonly {
    readonly role: 'finding' | 'alert' | 'concerns' | 'forbids' | 'standing' | 'dose'
    readonly say: string
    readonly criterion: WhyCriterion
  }[]
  readonly sources: readonly WhySource[]
}

export interface WhySource {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly citation: string
  readonly doi?: string
  readonly pmid?: string
}

/** The why of one finding, alert or proposal by its id; undefined when there is no such item. */
export function whyOf(
  id: string,
  features: CaseFeatures,
  knowledge: Knowledge = current,
): Why | undefined {
  const judgement = new Judgement(features.facts, features.asOf)
  const asked = askedFor(id, knowledge).map(({ role, say, when }) => ({
    role,
    say: tell(say, judgement),
    criterion: inWords(explain(judgement.trace(when), judgement.facts, naming), judgement),
  }))
  return asked.length > 0 ? { id, asked, sources: sourcesOf(id, knowledge) } : undefined
}

interface Asked {
  readonly role: Why['asked'][number]['role']
  readonly say: Message
  readonly when: Criterion
}

function askedFor(id: string, { findings, alerts, therapies }: Knowledge): readonly Asked[] {
  return [
    ...withWatched(findings)
      .filter((rule) => rule.id === id)
      .map((rule) => ({ role: 'finding' as const, say: rule.label, when: rule.when })),
    ...alerts
      .filter((rule) => rule.id === id)
      .map((rule) => ({ role: 'alert' as const, say: rule.say, when: rule.when })),
    ...therapies.filter((one) => one.id === id).flatMap(askedOfTherapy),
  ]
}

/** With what the surveillance of the diary asks beside the findings of the plan. */
function withWatched(findings: Knowledge['findings']): Knowledge['findings'] {
  const { changes, explanations } = SURVEILLANCE
  return [...new Set([...findings, ...[...changes, ...explanations].map(({ rule }) => rule)])]
}

function askedOfTherapy({ label, concerns, forbids, ladder, dosing }: Therapy): readonly Asked[] {
  return [
    { role: 'concerns', say: label, when: concerns },
    ...forbids.map(({ say, when }) => ({ role: 'forbids' as const, say, when })),
    ...ladder.map(({ say, when }) => ({ role: 'standing' as const, say, when })),
    ...(dosing?.rows ?? []).map(({ regimen, when }) => ({
      role: 'dose' as const,
      say: regimen.say,
      when,
    })),
  ]
}

function inWords(
  { message, truth, feature, parts }: Explained,
  judgement: Judgement,
): WhyCriterion {
  const fact = feature === undefined ? undefined : factOf(feature, judgement)
  return {
    say: render(message),
    truth,
    ...(fact && { fact }),
    parts: parts.map((part) => inWords(part, judgement)),
  }
}

function sourcesOf(id: string, { findings, alerts, therapies }: Knowledge): readonly WhySource[] {
  const basis = [
    ...[...withWatched(findings), ...alerts]
      .filter((rule) => rule.id === id)
      .flatMap((rule) => rule.basis),
    ...therapies
      .filter((one) => one.id === id)
      .flatMap((one) => [
        ...one.basis,
        ...one.positions,
        ...[
          ...one.ladder,
          ...one.forbids,
          ...one.cautions,
          ...one.for,
          ...one.against,
          ...one.monitor,
        ].flatMap((reason) => reason.basis),
        ...(one.dosing?.rows ?? []).flatMap((row) => row.regimen.basis),
      ]),
  ]
  return [...new Set(basis.map((one) => one.source))].map((source) => ({
    id: source,
    ...SOURCES[source],
  }))
}
