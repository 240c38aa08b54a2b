import {
  type Basis,
  features,
  isFeatureId,
  type Reason,
  SOURCES,
  type Statement,
} from '@legato/knowledge'
import { type Criterion, cutPoints, type Threshold, unitInWords } from '@legato/rules'
import { code, section, table } from '../markdown.ts'
import { basisList, criterionList, kindInWords, worded } from './wording.ts'

/** From a page of one item to the folder of the knowledge. */
export const UP = '../'

/** A section, or nothing where there is nothing to say. */
export function sectionOf(title: string, parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [section(title, ...parts)] : []
}

/** Something said, when it holds, and what it rests on. */
export function reasonText({ id, say, when, basis, safety }: Reason, before = ''): string {
  return [
    `### ${code(id)}`,
    `${before}${worded(say)}${safety ? ` *(safety rule ${safety})*` : ''}`,
    criterionList(when, UP),
    basisList(basis),
  ].join('\n\n')
}

export function statementText({ id, say, basis }: Statement): string {
  return [`### ${code(id)}`, worded(say), basisList(basis)].join('\n\n')
}

/** At which values the answers of the page turn. */
export function cutPointsSection(criteria: readonly Criterion[]): readonly string[] {
  const rows = [...cutPoints(criteria)].flatMap(([feature, { thresholds }]) =>
    thresholds.length > 0 && isFeatureId(feature) ? [rowOf(feature, thresholds)] : [],
  )
  if (rows.length === 0) return []
  return [section('Cut points', table(['case feature', 'turns at', 'unit'], rows))]
}

function rowOf(
  feature: keyof typeof features,
  thresholds: readonly Threshold[],
): readonly string[] {
  const { label, shape } = features[feature]
  const unit = shape.kind === 'quantity' ? unitInWords(shape.unit) : ''
  return [`${label.english} (${code(feature)})`, thresholds.map(thresholdText).join('; '), unit]
}

function thresholdText({ value, turns }: Threshold): string {
  return turns === 'below'
    ? `below ${value} / ${value} and more`
    : `${value} and less / above ${value}`
}

/** Every source of the page, with where it is found. */
export function sourcesSection(basis: readonly Pick<Basis, 'source'>[]): string {
  const rows = [...new Set(basis.map(({ source }) => source))].map((id) => {
    const source = SOURCES[id]
    const doi = 'doi' in source ? `doi ${source.doi}` : ''
    const pmid = 'pmid' in source ? `PMID ${source.pmid}` : ''
    return [
      code(id),
      kindInWords(id),
      source.title,
      [source.citation, doi, pmid].filter(Boolean).join(', '),
    ]
  })
  return section('Sources', table(['id', 'kind', 'title', 'citation'], rows))
}

/** How much of a page nobody has read in its source. */
export function standingText(all: readonly (readonly Basis[])[]): string {
  const ours = all.filter((basis) => basis.some(({ source }) => source === 'legato-default')).length
  const doubtful = all.filter((basis) => basis.some(({ verified }) => !verified)).length
  if (doubtful === 0) return `${all.length} statements, each read in its source.`
  return `${all.length} statements; ${doubtful} rest at least in part on what nobody has read in its source yet, ${ours} of them on a default of our own that no clinician has reviewed.`
}
