import type { Basis, CaseFeature, Told } from '@legato/knowledge'
import { allTold, featureIds, features, knowledge, SOURCES } from '@legato/knowledge'
import { code, page, section, table } from './markdown.ts'

type Row = readonly [id: string, says: string, source: string, note: string]

/** What a clinical reviewer has to look at: statements not read in their source, and our own defaults. */
export function unverifiedPage(): string {
  const doubtful = distinct(allTold(knowledge)).flatMap(rowsOf)
  const ours = doubtful.filter(([, , source]) => source === 'legato-default')
  const unread = doubtful.filter(([, , source]) => source !== 'legato-default')
  const ages = featureIds.flatMap(ageRow)
  const head = ['id', 'what it says', 'source', 'note']
  return page(
    'Not yet verified',
    'What nobody has read in its source yet, and what Legato set itself for want of a source. A plan marks these statements; a clinical reviewer decides on each. Verified is only what was read in the source itself. Ranges of plausible values are all our own and unreviewed.',
    [
      section(`Defaults of our own (${ours.length})`, table(head, ours)),
      section(`How long facts stay good: defaults of our own (${ages.length})`, table(head, ages)),
      section(`Not yet read in the source (${unread.length})`, table(head, unread)),
      section('Sources', table(['id', 'kind', 'title', 'citation'], sources())),
    ],
  )
}

/** What therapies share is reviewed once. */
function distinct(all: readonly Told[]): readonly Told[] {
  return [
    ...new Map(all.map((one) => [`${one.kind} ${one.id} ${one.english.join()}`, one])).values(),
  ]
}

function rowsOf({ kind, id, english, basis }: Told): readonly Row[] {
  return basis.flatMap((one) => row(`${kind} ${code(id)}`, english.join(' / '), one))
}

function ageRow(id: (typeof featureIds)[number]): readonly Row[] {
  const { maxAge, label }: CaseFeature = features[id]
  return maxAge
    ? row(`feature ${code(id)}`, `${label.english}: ${maxAge.days} days`, maxAge.basis)
    : []
}

function row(id: string, says: string, { source, verified, note }: Basis): readonly Row[] {
  return verified ? [] : [[id, says, source, note ?? '']]
}

function sources(): readonly (readonly string[])[] {
  return Object.entries(SOURCES).map(([id, { kind, title, citation }]) => [
    code(id),
    kind,
    title,
    citation,
  ])
}
