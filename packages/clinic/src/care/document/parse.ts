import type { Block, Content, DocumentPatient, Drawing, DrawnShape, Table } from './document.ts'

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

const isColor: Guard<string> = (value): value is string =>
  isText(value) && /^#[0-9a-f]{6}$/i.test(value)

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>
type Drawn<Kind extends DrawnShape['kind']> = Extract<DrawnShape, { readonly kind: Kind }>

const isPath = shaped<Drawn<'path'>>({
  kind: isOneOf('path'),
  path: isText,
  fill: maybe(isColor),
  stroke: maybe(isColor),
  width: maybe(isNumber),
  dash: maybe(listOf(isNumber)),
})

const isWriting = shaped<Drawn<'text'>>({
  kind: isOneOf('text'),
  ...{ x: isNumber, y: isNumber, size: isNumber, text: isText, color: isColor },
  anchor: isOneOf('start', 'middle', 'end'),
})

const isDrawing = shaped<Drawing>({
  width: isNumber,
  height: isNumber,
  shapes: listOf(anyOf<DrawnShape>(isPath, isWriting)),
})

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
  kind: isOneOf('exam-report', 'payer-letter', 'consent-sheet'),
  ...{ title: isText, language: isText, date: isText, clinic: maybe(isText) },
  patient: shaped<DocumentPatient>({
    name: isText,
    birthDate: maybe(isText),
    identifier: maybe(isText),
  }),
  blocks: listOf(isBlock),
})
