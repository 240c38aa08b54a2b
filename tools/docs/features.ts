import type { CaseFeature, Code, FeatureId, Shape, Where } from '@legato/knowledge'
import { ANALYTES, allTold, CONCEPTS, featureIds, features, knowledge } from '@legato/knowledge'
import { mentions } from '@legato/rules'
import { code, page, section } from './markdown.ts'

/** Each case feature: what it means, where it is read, how long it stays good, and who reads it. */
export function featuresPage(): string {
  const readers = readersOf()
  return page(
    'Case features',
    'The facts by which a patient is described. Beside the places named here, every feature is also read from an Observation or a questionnaire answer under our own code: system `urn:legato:case-feature`, code the id. A value outside the plausible range is reported and not used.',
    featureIds.map((id) => featureSection(id, readers.get(id) ?? new Set())),
  )
}

function featureSection(id: FeatureId, readers: ReadonlySet<string>): string {
  const { label, shape, read, maxAge, ask, loinc, names }: CaseFeature = features[id]
  const lines = [
    `**${label.english}**, ${kindOf(shape)}`,
    `Read from: ${placeOf(read)}`,
    ...(names?.length ? [`Names in text: ${names.join('; ')}`] : []),
    maxAge
      ? `Good for: ${maxAge.days} days (${maxAge.basis.source}${maxAge.basis.note ? `: ${maxAge.basis.note}` : ''})`
      : 'Good for: as long as nothing newer is known',
    `How to learn it: ${ask.english}${loinc ? ` (LOINC ${loinc})` : ''}`,
    `Read by: ${[...readers].map(code).join(', ') || 'nothing yet'}`,
  ]
  return section(code(id), lines.map((line) => `- ${line}`).join('\n'))
}

function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'quantity':
      return `a quantity in ${code(shape.unit)}, plausible ${shape.plausible[0]} to ${shape.plausible[1]}`
    case 'coded':
      return `one of ${shape.options.map(code).join(', ')}`
    case 'flag':
      return 'yes or no'
    case 'words':
      return 'a list of words'
  }
}

function placeOf(read: Where): string {
  switch (read.kind) {
    case 'analyte':
      return `${read.analyte}, ${codesOf(ANALYTES.find(({ id }) => id === read.analyte)?.codes ?? [])}`
    case 'condition':
      return read.concepts
        .map(
          (concept) =>
            `${concept}, ${codesOf(CONCEPTS.find(({ id }) => id === concept)?.codes ?? [])}`,
        )
        .join('; ')
    case 'dose':
      return `the daily dose of ${read.drug} in what is taken`
    case 'answer':
      return 'what patient or clinician answered'
    case 'derived':
      return read.from.length > 0
        ? `worked out from ${read.from.map(code).join(', ')}`
        : 'the record itself'
  }
}

function codesOf(codes: readonly Code[]): string {
  const bySystem = Map.groupBy(codes, ({ system }) => system)
  const said = [...bySystem].map(
    ([system, some]) => `${system} ${some.map((one) => one.code).join(' ')}`,
  )
  return said.length > 0 ? `by ${said.join(', ')} or by name` : 'by name'
}

/** Which findings, proposals and alerts read a feature. */
function readersOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>()
  const note = (feature: string, reader: string): void => {
    readers.set(feature, (readers.get(feature) ?? new Set()).add(reader))
  }
  for (const { when, of } of allTold(knowledge))
    for (const feature of when.flatMap((criterion) => [...mentions(criterion)])) note(feature, of)
  for (const { id, mustKnow } of knowledge.therapies)
    for (const feature of mustKnow ?? []) note(feature, id)
  return readers
}
