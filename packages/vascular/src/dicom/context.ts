import type { Landmark } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { senseOfCode } from './codes.ts'
import type { Code, ContentItem } from './content.ts'
import { type Labeled, readLabel } from './label.ts'
import type { QuestionId, Sense, System } from './sense.ts'
import { type SiteMapping, siteSense, unmappedKey } from './site.ts'

export type Vessel = Extract<Sense, { kind: 'vein' | 'perforator' | 'artery' }>

/** What is known of a value from all that stands above it, and beside it as a modifier. */
export interface Context {
  readonly side?: Side
  readonly system?: System
  readonly vessel?: Vessel
  readonly landmark?: Landmark
  /** What a person called this value. */
  readonly label?: string
  /** What the group of measurements is called. */
  readonly group?: string
  /** How the test was done: asked for once, true for all below. */
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly question: QuestionId
  readonly said: string
  readonly path: string
}

/** The sense of a concept: by its code, then by its words, then by what the clinic says. */
export function senseOf(
  code: Code,
  system: System | undefined,
  site: SiteMapping,
): Sense | undefined {
  return (
    senseOfCode(code) ??
    senseOfWords(readLabel(code.meaning, system)) ??
    siteSense(site, unmappedKey(code))
  )
}

function senseOfWords({ vessel, measure, question, side, landmark }: Labeled): Sense | undefined {
  if (measure) return { kind: 'measure', measure }
  if (vessel) return vessel
  if (question) return { kind: 'question', question }
  if (side) return { kind: 'side', side }
  return landmark ? { kind: 'landmark', landmark } : undefined
}

/** The context inside of an item: its own name where that is a vessel, and its modifiers. */
export function inside(item: ContentItem, outer: Context, site: SiteMapping): Context {
  const words = item.name ? readLabel(item.name.meaning, outer.system) : {}
  const own = item.name && senseOf(item.name, outer.system, site)
  const named = own ? withSense({ ...outer, ...placeOf(words) }, own) : outer
  return item.items.reduce((context, child) => withModifier(context, child, site), named)
}

function placeOf({ side, landmark }: Labeled): Partial<Context> {
  return { ...(side && { side }), ...(landmark && { landmark }) }
}

export function withSense(context: Context, sense: Sense): Context {
  switch (sense.kind) {
    case 'vein':
    case 'artery':
      return {
        ...context,
        vessel: sense,
        system: sense.kind,
        ...(sense.landmark && { landmark: sense.landmark }),
      }
    case 'perforator':
      return { ...context, vessel: sense, system: 'vein' }
    case 'system':
      return { ...context, system: sense.system }
    case 'side':
      return { ...context, side: sense.side }
    case 'landmark':
      return { ...context, landmark: sense.landmark }
    case 'measure':
    case 'question':
    case 'label':
    case 'group':
    case 'labeled':
    case 'aside':
      return context
  }
}

/** Whether an item describes what it stands in, and is no result of its own. */
export function isModifier(item: ContentItem, site: SiteMapping): boolean {
  if (item.value.kind === 'code') return placing(item.value.code, undefined, site) !== undefined
  const sense = item.name && senseOfCode(item.name)
  if (sense?.kind === 'question') return isAbout(item) && sense.question !== 'observer'
  return sense?.kind === 'label' || sense?.kind === 'group'
}

function isAbout({ relationship }: ContentItem): boolean {
  return relationship !== 'CONTAINS'
}

function withModifier(context: Context, item: ContentItem, site: SiteMapping): Context {
  const { value, name } = item
  if (value.kind === 'code') {
    const sense = placing(value.code, context.system, site)
    // A finding site carries its laterality below itself (TID 1501).
    if (sense)
      return item.items.reduce(
        (inner, one) => withModifier(inner, one, site),
        withSense(context, sense),
      )
  }
  const sense = name && senseOf(name, context.system, site)
  const said = saidBy(item)
  if (said === undefined) return context
  if (sense?.kind === 'label') return { ...context, label: said }
  if (sense?.kind === 'group') return { ...context, group: said }
  if (sense?.kind !== 'question' || !isAbout(item)) return context
  const answer = { question: sense.question, said, path: item.path }
  const others = context.answers.filter((one) => one.question !== answer.question)
  return { ...context, answers: [...others, answer] }
}

/** The sense of a code that places what it is said of; others are answers. */
function placing(code: Code, system: System | undefined, site: SiteMapping): Sense | undefined {
  const sense =
    senseOfCode(code) ?? siteSense(site, unmappedKey(code)) ?? senseOfPlace(code, system)
  return sense && PLACING.has(sense.kind) ? sense : undefined
}

function senseOfPlace({ meaning }: Code, system: System | undefined): Sense | undefined {
  const { vessel, side, landmark } = readLabel(meaning, system)
  if (vessel) return vessel
  if (side) return { kind: 'side', side }
  return landmark ? { kind: 'landmark', landmark } : undefined
}

const PLACING: ReadonlySet<Sense['kind']> = new Set([
  'vein',
  'perforator',
  'artery',
  'system',
  'side',
  'landmark',
])

/** What an item answers, in words. */
export function saidBy({ value }: ContentItem): string | undefined {
  if (value.kind === 'code') return value.code.meaning || value.code.value
  return value.kind === 'text' ? value.text : undefined
}
