import { criterionInWords, withNames } from '@legato/clinic/assessment'
import type { Basis, Change, Difference, FeatureId, Item, Told } from '@legato/knowledge'
import {
  allTold,
  features,
  gates,
  isFeatureId,
  isUnverified,
  knowledge,
  SOURCES,
} from '@legato/knowledge'
import { type Criterion, mentions } from '@legato/rules'
import { paragraph } from '../text/paragraph.ts'
import type { Style } from '../text/style.ts'

/** One line an item; `°` and a number where something in it is not verified. */
export function listText(items: readonly Item[], style: Style): string {
  const groups = [...Map.groupBy(items, ({ kind }) => kind)]
  return groups
    .map(([kind, same]) => {
      const width = Math.min(44, Math.max(...same.map(({ id }) => id.length)))
      const lines = same.map((item) => line(item, width, style))
      return `${style.strong(`${kind} (${same.length})`)}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function line({ id, label, told }: Item, width: number, style: Style): string {
  const doubtful = told.filter(isUnverified).length
  const doubts = doubtful > 0 ? style.quiet(`  ${doubtful}°`) : ''
  return `  ${id.padEnd(width)}  ${label}${doubts}`
}

/** Everything that an item says, under which criterion, and what each rests on. */
export function itemText({ kind, id, label, told }: Item, style: Style): string {
  const title = `${style.strong(label)}  ${style.quiet(`${kind} ${id}`)}`
  const asked = isFeatureId(id) && kind === 'feature' ? [featureText(id)] : []
  return `${[title, ...asked, ...told.map((one) => toldText(one, style))].join('\n\n')}\n`
}

/** How a fact is learned, and what reads it. */
function featureText(id: FeatureId): string {
  const readers = allTold(knowledge).filter(({ when }) => when.some((one) => mentions(one).has(id)))
  const names = [...new Set(readers.map(({ of }) => of))]
  const ask: string = features[id].ask.english
  return [
    `  ${paragraph(ask, 2)}`,
    `  ${paragraph(`Read by: ${names.join(', ') || 'nothing yet'}`, 4)}`,
  ].join('\n')
}

function toldText({ kind, id, english, basis, when }: Told, style: Style): string {
  return [
    `${kind}  ${style.quiet(id)}`,
    ...english.map((text) => `  ${paragraph(withNames(text), 2)}`),
    ...when.flatMap((criterion) => ['  When:', ...criterionText(criterion)]),
    ...basis.map((one) => style.quiet(`  ${paragraph(basisText(one), 4)}`)),
  ].join('\n')
}

function criterionText(criterion: Criterion): readonly string[] {
  return criterionInWords(criterion, gates).map(({ depth, say, onRecord }) => {
    const indent = 4 + 2 * depth
    return `${' '.repeat(indent)}${paragraph(onRecord ? `${say} (on record)` : say, indent + 2)}`
  })
}

export function basisText({ source, verified, note }: Basis): string {
  const { kind, citation } = SOURCES[source]
  const read = verified ? 'read' : source === 'legato-default' ? 'ours, unreviewed' : 'not read yet'
  return `[${kind}, ${read}] ${source}: ${citation}${note ? `. ${note}` : ''}`
}

/** What became of each item from one snapshot to the next. */
export function differencesText(
  {
    before,
    after,
    differences,
  }: {
    readonly before: string
    readonly after: string
    readonly differences: readonly Difference[]
  },
  style: Style,
): string {
  const head = style.strong(`Knowledge ${before} → ${after}: ${count(differences.length)}`)
  return `${[head, ...differences.map((one) => differenceText(one, style))].join('\n\n')}\n`
}

function count(items: number): string {
  if (items === 0) return 'nothing differs'
  return items === 1 ? '1 item differs' : `${items} items differ`
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const

function differenceText({ part, id, what, changes }: Difference, style: Style): string {
  const head = `${SIGNS[what]} ${part} ${style.strong(id)} ${what}`
  return [head, ...changes.flatMap((change) => changeText(change, style))].join('\n')
}

function changeText({ at, before, after }: Change, style: Style): readonly string[] {
  return [
    `    ${style.quiet(at)}`,
    ...(before === undefined ? [] : side('−', before)),
    ...(after === undefined ? [] : side('+', after)),
  ]
}

function side(sign: string, value: unknown): readonly string[] {
  const lines = typeof value === 'string' ? [value] : valueLines(value)
  return lines.map((text) => `      ${sign} ${paragraph(text, 8)}`)
}

/** A criterion in words; one that reads features which are gone by now, and anything else, as data. */
function valueLines(value: unknown): readonly string[] {
  if (!isCriterion(value) || ![...mentions(value)].every(isFeatureId))
    return [JSON.stringify(value)]
  return criterionInWords(value, gates).map(({ depth, say }) => `${'  '.repeat(depth)}${say}`)
}

const KINDS = ['all', 'any', 'not', 'at-least', 'compare', 'is', 'includes', 'recent', 'known']

/** Snapshots are written by this program: what calls itself a criterion is one. */
function isCriterion(value: unknown): value is Criterion {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    KINDS.some((kind) => kind === value.kind)
  )
}
