import type { Landmark } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import type { ContentItem } from './content.ts'
import {
  type Answer,
  type Context,
  inside,
  isModifier,
  saidBy,
  senseOf,
  type Vessel,
} from './context.ts'
import { readLabel } from './label.ts'
import { type DicomProblem, type DicomProblemCode, problem } from './problem.ts'
import { MEASURES, type MeasureId, type QuestionId, type Sense } from './sense.ts'
import { type SiteMapping, siteSense, unmappedKey } from './site.ts'
import { inOurUnit, WANTED } from './units.ts'
import { type UnmappedItem, unmapped } from './unmapped.ts'

/** One value of the report with where in the body it belongs. */
export type Row = MeasuredRow | AnsweredRow

interface Located {
  readonly item: ContentItem
  readonly side: Side | undefined
  readonly vessel: Vessel | undefined
  readonly landmark: Landmark | undefined
  /** How the test was done. */
  readonly answers: readonly Answer[]
}

export interface MeasuredRow extends Located {
  readonly kind: 'measured'
  readonly measure: MeasureId
  /** In the unit of its name. */
  readonly value: number
}

export interface AnsweredRow extends Located {
  readonly kind: 'answered'
  readonly question: QuestionId
  readonly said: string
}

export interface Rows {
  readonly rows: Row[]
  readonly unmapped: UnmappedItem[]
  readonly problems: DicomProblem[]
}

interface Walk extends Rows {
  readonly site: SiteMapping
}

/** All values of a report in its order, each placed, or kept with the reason why not. */
export function rowsOf(root: ContentItem, site: SiteMapping): Rows {
  const walk: Walk = { rows: [], unmapped: [], problems: [], site }
  visit(walk, root, { answers: [] })
  const { rows, problems } = walk
  return { rows, unmapped: walk.unmapped, problems }
}

function visit(walk: Walk, item: ContentItem, outer: Context): void {
  const context = inside(item, outer, walk.site)
  let { label } = context
  for (const child of item.items) {
    // Philips writes the name of a value as an item of its own before it.
    if (meaningOf(walk, child, context)?.kind === 'label') label = saidBy(child)
    take(walk, child, label === undefined ? context : { ...context, label })
  }
}

function meaningOf({ site }: Walk, { name }: ContentItem, { system }: Context): Sense | undefined {
  return name && senseOf(name, system, site)
}

function take(walk: Walk, item: ContentItem, context: Context): void {
  if (item.valueType === 'CONTAINER') visit(walk, item, context)
  else if (item.value.kind === 'number') takeNumber(walk, item, context)
  else if (item.value.kind !== 'none' && !isModifier(item, walk.site))
    takeAnswer(walk, item, context)
}

function takeAnswer(walk: Walk, item: ContentItem, outer: Context): void {
  const sense = meaningOf(walk, item, outer)
  const isKnown = sense?.kind === 'aside' || item.valueType === 'UIDREF'
  if (sense?.kind !== 'question')
    walk.unmapped.push(
      isKnown ? unmapped(item, outer) : lacking(walk, { item, of: 'meaning' }, outer),
    )
  else {
    const context = inside(item, outer, walk.site)
    walk.rows.push({
      kind: 'answered',
      question: sense.question,
      said: saidBy(item) ?? '',
      ...located(item, context),
    })
  }
}

function takeNumber(walk: Walk, item: ContentItem, outer: Context): void {
  const own = inside(item, outer, walk.site)
  const sense = meaningOf(walk, item, own)
  for (const child of item.items) if (!isModifier(child, walk.site)) take(walk, child, own)
  const { context, measure } = labeled(walk, own, sense)
  if (sense?.kind === 'aside') walk.unmapped.push(unmapped(item, own))
  else if (measure === undefined)
    walk.unmapped.push(lacking(walk, { item, of: 'meaning' }, context))
  else if (context.vessel === undefined && !OF_THE_LEG.has(measure))
    walk.unmapped.push(lacking(walk, { item, of: 'vessel' }, context))
  else takeMeasured(walk, { item, measure }, context)
}

function takeMeasured(
  walk: Walk,
  { item, measure }: { readonly item: ContentItem; readonly measure: MeasureId },
  context: Context,
): void {
  const value = inRange(walk, item, measure)
  if (value === undefined) walk.unmapped.push(unmapped(item, context))
  else walk.rows.push({ kind: 'measured', measure, value, ...located(item, context) })
}

function located(item: ContentItem, { side, vessel, landmark, answers }: Context): Located {
  return { item, side, vessel, landmark, answers }
}

/** Measured of a leg, and of no vessel of it. */
const OF_THE_LEG: ReadonlySet<MeasureId> = new Set([
  'anklePressureMmHg',
  'toePressureMmHg',
  'brachialPressureMmHg',
  'abi',
  'tbi',
])

/** What the code leaves open is taken from the label that a person typed, then from the clinic's mapping. */
function labeled({ site }: Walk, context: Context, sense: Sense | undefined) {
  const { label, group, system } = context
  const words = readLabel(label ?? group ?? '', system)
  const mapped = siteSense(site, unmappedKey(undefined, label))
  const vessel = vesselOf(words.vessel) ?? vesselOf(mapped)
  const coded = sense?.kind === 'measure' ? sense.measure : words.measure
  const measure = coded ?? (mapped?.kind === 'measure' ? mapped.measure : undefined)
  const placed: Context = {
    ...context,
    ...(words.side && { side: words.side }),
    ...(words.landmark && { landmark: words.landmark }),
    ...(vessel && { vessel }),
  }
  return { context: placed, measure }
}

function vesselOf(sense: Sense | undefined): Vessel | undefined {
  const is = sense?.kind === 'vein' || sense?.kind === 'artery' || sense?.kind === 'perforator'
  return is ? sense : undefined
}

/** The number in our unit, where it is one that a body can have. */
function inRange(walk: Walk, { value, path }: ContentItem, measure: MeasureId): number | undefined {
  if (value.kind !== 'number') return undefined
  const { label, dimension, least, most } = MEASURES[measure]
  const tell = (code: DicomProblemCode, values: Record<string, string | number>) => {
    walk.problems.push(problem(code, { label, ...values }, path))
    return undefined
  }
  if (value.number === undefined) return tell('no-number', { found: value.written })
  const number = inOurUnit(value.number, value.unit, dimension)
  if (number === undefined)
    return tell('unknown-unit', { unit: value.unit?.value ?? '', wanted: WANTED[dimension] })
  return (number !== 0 && number < least) || number < 0 || number > most
    ? tell('out-of-range', { found: number, least, most })
    : number
}

interface Lack {
  readonly item: ContentItem
  readonly of: 'vessel' | 'meaning'
}

/** An item that is kept and told: a mapping of the clinic can give what it lacks. */
function lacking(walk: Walk, { item, of }: Lack, context: Context): UnmappedItem {
  const kept = unmapped(item, context)
  const code = of === 'vessel' ? 'unknown-vessel' : 'unknown-measurement'
  walk.problems.push(problem(code, { label: kept.label }, item.path))
  return { ...kept, lacks: of }
}
