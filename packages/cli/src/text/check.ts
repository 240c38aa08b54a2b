import { valueInWords } from '@legato/clinic/assessment'
import type { CaseFeatures } from '@legato/clinic/profile'
import type { PatientRecord } from '@legato/clinic/record'
import type { Unread } from '@legato/clinic/sources'
import type { FeatureId } from '@legato/knowledge'
import { isFeatureId, features as vocabulary } from '@legato/knowledge'
import type { Unknown } from '@legato/values'
import { render } from '@legato/values'

export interface Checked {
  readonly record: PatientRecord
  readonly features: CaseFeatures
  readonly unread: readonly Unread[]
}

/** What was understood of a patient: the facts with the resources they come from, then the rest. */
export function checkText({ record, features, unread }: Checked): string {
  const facts = Object.entries(features.facts)
  const understood = facts.flatMap(([feature, fact]) =>
    fact.kind === 'known' && isFeatureId(feature) && !isNoDose(feature, fact.value)
      ? [
          `  ${line(feature, fact.value)}${fact.at ? `, ${fact.at.slice(0, 10)}` : ''}${from(fact.from)}`,
        ]
      : [],
  )
  const unusable = facts.flatMap(([feature, fact]) =>
    fact.kind === 'unknown' && fact.why !== 'never-measured' && isFeatureId(feature)
      ? [{ label: vocabulary[feature].label.english, fact }]
      : [],
  )
  return [
    `Patient/${record.patient.id ?? '?'}: ${record.resources.length} resources, ${understood.length} facts understood`,
    ...understood,
    ...section('There, but not usable', troubles(unusable)),
    ...section(
      'Not read',
      unread.map(({ place, reason }) => `  ${place}: ${render(reason)}`),
    ),
    '',
  ].join('\n')
}

/** A drug that is not taken is told by the list of drugs, not by its dose of nothing. */
function isNoDose(feature: FeatureId, value: KnownValue): boolean {
  return vocabulary[feature].read.kind === 'dose' && value === 0
}

type KnownValue = Parameters<typeof valueInWords>[1]

function line(feature: FeatureId, value: KnownValue): string {
  const said = valueInWords(feature, value)
  const hidden = typeof value === 'object' && 'has' in value ? value.unresolved : []
  const unresolved = hidden.length > 0 ? ` (not resolved: ${hidden.join('; ')})` : ''
  return `${vocabulary[feature].label.english}: ${typeof said === 'string' ? said : render(said)}${unresolved}`
}

function from(references: readonly string[]): string {
  return references.length > 0
    ? ` (${references.slice(0, 3).join(', ')}${references.length > 3 ? ', …' : ''})`
    : ''
}

interface Unusable {
  readonly label: string
  readonly fact: Unknown
}

/** One line a fact; facts that one and the same trouble of one place leaves unknown share a line. */
function troubles(unusable: readonly Unusable[]): readonly string[] {
  const groups = [...Map.groupBy(unusable, ({ fact }) => JSON.stringify(fact)).values()]
  return groups.flatMap((same) => shared(same) ?? same.map(alone))
}

function alone({ label, fact }: Unusable): string {
  return `  ${label}: ${fact.why.replaceAll('-', ' ')}${from(fact.from)}`
}

function shared(same: readonly Unusable[]): readonly string[] | undefined {
  const { notes = [], from: places = [] } = same[0]?.fact ?? {}
  const [note] = notes
  if (same.length === 1 || !note) return undefined
  return [`  ${render(note)} ${same.length} facts stay unknown${from(places)}`]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [title, ...lines] : []
}
