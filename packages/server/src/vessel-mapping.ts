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

/** A row, and who said it when. */
export interface StampedRow extends MappedRow {
  readonly by?: string
  readonly at?: string
}

/** Who says something now. */
export interface Sayer {
  readonly by: string
  readonly at: string
}

/** There is one for a clinic, with its versions as any resource has. */
const ADDRESS = { type: 'ConceptMap', id: 'vessel-mapping' } as const
const SOURCE = 'urn:legato:machine-label'
const TARGET = 'urn:legato:vessel-meaning'
const SAID_BY = 'urn:legato:said-by'
const SAID_AT = 'urn:legato:said-at'

/** The rows as they stand; none where the clinic has mapped nothing yet. */
export async function readMapping(
  { resources }: Pick<Repository, 'resources'>,
  actor: Actor,
): Promise<Answer<readonly StampedRow[]>> {
  const held = await resources.read(actor, ADDRESS)
  if (held.kind === 'ok') return ok(rowsOf(held.value))
  return isMissing(held) ? ok([]) : held
}

/** Puts these rows in the place of those that stood, of whom each that is new bears who says it; a meaning that nobody knows is refused. */
export async function writeMapping(
  { resources }: Pick<Repository, 'resources'>,
  actor: Actor,
  { rows, ...sayer }: Sayer & { readonly rows: readonly MappedRow[] },
): Promise<Answer<readonly StampedRow[]>> {
  const odd = rows.find(({ means }) => meaningOf(means) === undefined)
  if (odd)
    return refused({
      code: 'wrong-parameter',
      at: 'rows.means',
      values: { expected: 'a meaning of the list' },
    })
  const held = await readMapping({ resources }, actor)
  if (held.kind === 'refused') return held
  const stamped = rows.map((row) => {
    const before = held.value.find(({ key, means }) => key === row.key && means === row.means)
    return before ?? { key: row.key, means: row.means, ...sayer }
  })
  const written = await resources.update(actor, mapOf(stamped))
  return written.kind === 'ok' ? ok(stamped) : written
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

function mapOf(rows: readonly StampedRow[]): ConceptMap {
  const element = rows.map(({ key, means, by, at }) => ({
    code: key,
    target: [{ code: means, equivalence: 'equivalent' as const }],
    ...(by !== undefined &&
      at !== undefined && {
        extension: [
          { url: SAID_BY, valueString: by },
          { url: SAID_AT, valueDateTime: at },
        ],
      }),
  }))
  return {
    resourceType: 'ConceptMap',
    id: ADDRESS.id,
    status: 'active',
    title: 'What the labels of our machines mean',
    ...(element.length > 0 && { group: [{ source: SOURCE, target: TARGET, element }] }),
  }
}

function rowsOf(resource: Resource): readonly StampedRow[] {
  if (resource.resourceType !== 'ConceptMap') return []
  return (resource.group ?? []).flatMap(({ element }) =>
    element.flatMap(({ code, target, extension = [] }) => {
      const means = target?.[0]?.code
      const by = extension.find(({ url }) => url === SAID_BY)?.valueString
      const at = extension.find(({ url }) => url === SAID_AT)?.valueDateTime
      return code && means ? [{ key: code, means, ...(by && { by }), ...(at && { at }) }] : []
    }),
  )
}
