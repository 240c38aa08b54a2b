import type { Actor, Answer, Repository } from '@legato/clinic/record'
import type { ConceptMap, Resource } from '@legato/fhir'
import { meaningOf, NO_SITE_MAPPING, type SiteMapping } from '@legato/vascular'
import { ok, refused } from './repository/index.ts'

/** What a clinic says of a code or a label of its machines: under which key, and what it means. */
export interface MappedRow {
  readonly key: string
  /** The code of one of `MEANINGS`. */
  readonly means: string
}

/** There is one for a clinic, with its versions as any resource has. */
const ADDRESS = { type: 'ConceptMap', id: 'vessel-mapping' } as const
const SOURCE = 'urn:legato:machine-label'
const TARGET = 'urn:legato:vessel-meaning'

/** The rows as they stand; none where the clinic has mapped nothing yet. */
export async function readMapping(
  { resources }: Repository,
  actor: Actor,
): Promise<Answer<readonly MappedRow[]>> {
  const held = await resources.read(actor, ADDRESS)
  if (held.kind === 'ok') return ok(rowsOf(held.value))
  return isMissing(held) ? ok([]) : held
}

/** Puts these rows in the place of those that stood; a meaning that nobody knows is refused. */
export async function writeMapping(
  { resources }: Repository,
  actor: Actor,
  rows: readonly MappedRow[],
): Promise<Answer<readonly MappedRow[]>> {
  const odd = rows.find(({ means }) => meaningOf(means) === undefined)
  if (odd)
    return refused({
      code: 'wrong-parameter',
      at: 'rows.means',
      values: { expected: 'a meaning of the list' },
    })
  const written = await resources.update(actor, mapOf(rows))
  return written.kind === 'ok' ? ok(rows) : written
}

/** The mapping as the reader of reports takes it. */
export function siteMappingOf(rows: readonly MappedRow[]): SiteMapping {
  if (rows.length === 0) return NO_SITE_MAPPING
  return {
    rows: rows.flatMap(({ key, means }) => {
      const meaning = meaningOf(means)
      return meaning ? [{ key, means: meaning.sense }] : []
    }),
  }
}

function isMissing({ outcome }: Extract<Answer<never>, { kind: 'refused' }>): boolean {
  return outcome.issue[0]?.details?.coding?.[0]?.code === 'not-found'
}

function mapOf(rows: readonly MappedRow[]): ConceptMap {
  const element = rows.map(({ key, means }) => ({
    code: key,
    target: [{ code: means, equivalence: 'equivalent' as const }],
  }))
  return {
    resourceType: 'ConceptMap',
    id: ADDRESS.id,
    status: 'active',
    title: 'What the labels of our machines mean',
    ...(element.length > 0 && { group: [{ source: SOURCE, target: TARGET, element }] }),
  }
}

function rowsOf(resource: Resource): readonly MappedRow[] {
  if (resource.resourceType !== 'ConceptMap') return []
  return (resource.group ?? []).flatMap(({ element }) =>
    element.flatMap(({ code, target }) => {
      const means = target?.[0]?.code
      return code && means ? [{ key: code, means }] : []
    }),
  )
}
