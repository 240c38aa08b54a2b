import type { CaseFeature, Knowledge } from '@legato/knowledge'
import { featureIds, features } from '@legato/knowledge'
import type { Criterion } from '@legato/rules'
import { mentions, parts } from '@legato/rules'
import type { Definition } from './definitions.ts'
import { definitionsOf, sharedIn } from './definitions.ts'
import { expression, named } from './expression.ts'

export const LIBRARY = 'LegatoKnowledge'

/**
 * The criteria of the knowledge as one CQL library. What is known of the patient comes in as
 * parameters, one for each case feature that is read, null where it is not known; `today` is the
 * day of judgement. `notExpressed` lists what CQL does not carry.
 */
export function cqlLibrary(knowledge: Knowledge): string {
  const definitions = definitionsOf(knowledge)
  const shared = sharedIn(definitions)
  const inside = (criterion: Criterion): string => {
    const one = shared.get(JSON.stringify(criterion))
    return one ? named(one.name) : expression(criterion, inside)
  }
  const written = ({ name, criterion }: Definition, body: string) => {
    return `// ${[...mentions(criterion)].join(', ')}\ndefine ${named(name)}:\n  ${body}`
  }
  return [
    `library ${LIBRARY} version '${knowledge.version}'`,
    'parameter "today" Date',
    ...parametersFor(definitions.map(({ criterion }) => criterion)),
    'context Unfiltered',
    ...[...shared.values()].map((one) => written(one, expression(one.criterion, inside))),
    ...definitions.map((one) => written(one, inside(one.criterion))),
    '',
  ].join('\n\n')
}

const TYPES: Readonly<Record<CaseFeature['shape']['kind'], string>> = {
  quantity: 'Decimal',
  coded: 'String',
  flag: 'Boolean',
  words: 'List<String>',
}

function parametersFor(criteria: readonly Criterion[]): readonly string[] {
  const read = new Set(criteria.flatMap((one) => [...mentions(one)]))
  const dated = new Set(criteria.flatMap(recentIn))
  return featureIds
    .filter((id) => read.has(id))
    .flatMap((id) => {
      const { shape, label }: CaseFeature = features[id]
      const unit = shape.kind === 'quantity' ? `, ${shape.unit}` : ''
      return [
        `// ${label.english}${unit}\nparameter ${named(id)} ${TYPES[shape.kind]}`,
        ...(shape.kind === 'words' ? [`parameter ${named(`${id} unresolved`)} Boolean`] : []),
        ...(dated.has(id) ? [`parameter ${named(`${id} at`)} Date`] : []),
      ]
    })
}

function recentIn(criterion: Criterion): readonly string[] {
  return criterion.kind === 'recent' ? [criterion.feature] : parts(criterion).flatMap(recentIn)
}

/** What a CQL library cannot say, or this one leaves out. */
export const notExpressed: readonly string[] = [
  'A result known only as a bound ("<5", ">=100") is a parameter of null: what the bound alone decides is undetermined in CQL.',
  'A date of low precision ("2026") must be given as a day: what it leaves open is decided in CQL.',
  'How a feature is read from a record (codes, units, ages, conflicts) is the work of whoever sets the parameters.',
  'Which facts an answer rests on, what would change it, its words and its sources stand in the snapshot (--format json).',
  'Doses, their reading by clearance and by eGFR, the order of proposals, and calendars.',
  'A therapy that waits for a fact that is not known (needs-data) is left to the reader of concerns, forbids and steps.',
]
