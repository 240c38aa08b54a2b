import type { SvgNode } from '@legato/vascular'
import type { Block, Content, DocumentPatient, Table } from './document.ts'

/**
 * What was kept of a document, read back. Undefined when it is none: whoever may write to the
 * record may have written something else in its place.
 */
export function parseContent(value: unknown): Content | undefined {
  return isContent(value) ? value : undefined
}

type Guard<T> = (value: unknown) => value is T
type Shape<T> = { readonly [Key in keyof T]-?: Guard<T[Key]> }

const isText: Guard<string> = (value) => typeof value === 'string'
const isNumber: Guard<number> = (value): value is number => Number.isFinite(value)

function isOneOf<const T extends string | number>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value)
}

function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value)
}

function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard)
}

function shaped<T>(shape: Shape<T>): Guard<T> {
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false
    const own = new Map<string, unknown>(Object.entries(value))
    return Object.entries<Guard<unknown>>(shape).every(([key, guard]) => guard(own.get(key)))
  }
}

function anyOf<T>(...guards: readonly Guard<T>[]): Guard<T> {
  return (value): value is T => guards.some((guard) => guard(value))
}

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>
/** What a drawing is made of; nothing in it runs, leads elsewhere or is fetched. */
const isTag = isOneOf(
  ...(['svg', 'g', 'path', 'circle', 'rect', 'text', 'tspan', 'title', 'desc'] as const),
)
const HARMLESS =
  /^(viewBox|xmlns|role|d|[xyr]|c[xy]|d[xy]|r[xy]|width|height|transform|opacity|fill|stroke(Width|Dasharray|Line(cap|join))?|font(Family|Size|Weight)|textAnchor|(aria|data)(Label|Hidden|Vessel))$/

const isAttributes: Guard<SvgNode['attributes']> = (value): value is SvgNode['attributes'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, one]) => HARMLESS.test(key) && isPlain(one))

const isPlain = anyOf<string | number>(
  (value): value is string => isText(value) && !/url\s*\(/i.test(value),
  isNumber,
)

/** Ours have five levels. Deeper than this nobody draws, and who prints it would run out of stack. */
const DEEPEST = 20

function isDrawingIn(levels: number): Guard<SvgNode> {
  return (value): value is SvgNode =>
    levels > 0 &&
    shaped<SvgNode>({
      tag: isTag,
      attributes: isAttributes,
      children: listOf(anyOf<SvgNode | string>(isText, isDrawingIn(levels - 1))),
    })(value)
}

const isDrawing = isDrawingIn(DEEPEST)

const isTable = shaped<Table>({
  kind: isOneOf('table'),
  caption: isText,
  columns: listOf(isText),
  rows: listOf(listOf(isText)),
})

const isBlock = anyOf<Block>(
  shaped<Of<'heading'>>({ kind: isOneOf('heading'), level: isOneOf(2, 3), text: isText }),
  shaped<Of<'paragraph'>>({
    kind: isOneOf('paragraph'),
    text: isText,
    tone: maybe(isOneOf('quiet', 'warning')),
  }),
  shaped<Of<'list'>>({ kind: isOneOf('list'), items: listOf(isText) }),
  isTable,
  shaped<Of<'figure'>>({
    kind: isOneOf('figure'),
    ...{ alternative: isText, caption: isText, drawing: isDrawing },
  }),
  shaped<Of<'signature'>>({ kind: isOneOf('signature'), role: isText, name: maybe(isText) }),
)

const isContent = shaped<Content>({
  kind: isOneOf('exam-report', 'night-report', 'payer-letter', 'consent-sheet'),
  ...{ title: isText, language: isText, date: isText, clinic: maybe(isText) },
  patient: shaped<DocumentPatient>({
    name: isText,
    birthDate: maybe(isText),
    identifier: maybe(isText),
  }),
  blocks: listOf(isBlock),
})
