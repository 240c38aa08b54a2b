import type { Basis, CaseFeature, CountryId, Told } from '@legato/knowledge'
import {
  allTold,
  COUNTRY_NAMES,
  countryIds,
  featureIds,
  features,
  knowledge,
  SOURCES,
  toldBeside,
  toldByCountry,
} from '@legato/knowledge'
import { code, page, section, table } from '../markdown.ts'

const HEAD = ['id', 'what it says', 'source', 'note']

type Row = readonly [id: string, says: string, source: string, note: string]

const COUNTRIES: ReadonlySet<string> = new Set(Object.values(COUNTRY_NAMES))

/** What a clinical reviewer has to look at: statements not read in their source, and our own defaults. */
export function reviewPage(): string {
  const beside = toldBeside(knowledge).filter(
    ({ kind, of }) => kind !== 'age' && !COUNTRIES.has(of),
  )
  const doubtful = distinct([...allTold(knowledge), ...beside]).flatMap(rowsOf)
  const ours = doubtful.filter(([, , source]) => source === 'legato-default')
  const unread = doubtful.filter(([, , source]) => source !== 'legato-default')
  const ages = featureIds.flatMap(ageRow)
  return page(
    'Not yet verified',
    'What nobody has read in its source yet, and what Legato set itself for want of a source. A plan marks these statements; a clinical reviewer decides on each. Verified is only what was read in the source itself. Ranges of plausible values are all our own and unreviewed.',
    [
      section(`Defaults of our own (${ours.length})`, table(HEAD, ours)),
      section(`How long facts stay good: defaults of our own (${ages.length})`, table(HEAD, ages)),
      ...countryIds.map(countrySection),
      section(`Not yet read in the source (${unread.length})`, table(HEAD, unread)),
      section('Sources', table(['id', 'kind', 'title', 'citation'], sources())),
    ],
  )
}

/** What holds in one country: strengths, what is not marketed, how far labels go, whom to call. */
function countrySection(country: CountryId): string {
  const rows = toldByCountry(country).flatMap(rowsOf)
  return section(`${COUNTRY_NAMES[country]} (${rows.length})`, table(HEAD, rows))
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
