import type { SvgNode } from '@legato/vascular'

/**
 * A letter, a report, a sheet or a packet as data: what stands in it, in order. Where it stands on
 * a page is the matter of whoever prints it.
 */
export interface Content {
  readonly kind: DocumentKind
  readonly title: string
  /** BCP 47, of every text in it. */
  readonly language: string
  readonly patient: DocumentPatient
  /** The clinic that sends it, as it calls itself. */
  readonly clinic?: string
  /** Civil date. */
  readonly date: string
  readonly blocks: readonly Block[]
}

/** What stands in it, as a numbered version for which somebody stands or not yet. */
export interface Document extends Content {
  /** From 1; every change of what stands in it is a new one. */
  readonly version: number
  readonly standing: Standing
}

export type DocumentKind = 'exam-report' | 'night-report' | 'payer-letter' | 'consent-sheet'

/** What tells on every page whose document it is. */
export interface DocumentPatient {
  readonly name: string
  /** Civil date. */
  readonly birthDate?: string
  /** The number of the clinic's own. */
  readonly identifier?: string
}

/** A draft until a person signs this very version. */
export type Standing =
  | { readonly kind: 'draft' }
  | { readonly kind: 'signed'; readonly by: string; readonly at: string }

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Figure
  | { readonly kind: 'signature'; readonly name?: string; readonly role: string }

/** `quiet` is what is told beside: sources, limits. `warning` must not be overlooked. */
export type Tone = 'quiet' | 'warning'

export interface Table {
  readonly kind: 'table'
  /** What it is a table of: read aloud before it. */
  readonly caption: string
  readonly columns: readonly string[]
  /** As many cells a row as there are columns; the first names the row. */
  readonly rows: readonly (readonly string[])[]
}

export interface Figure {
  readonly kind: 'figure'
  /** What the picture tells, for those who do not see it. */
  readonly alternative: string
  readonly caption: string
  readonly drawing: SvgNode
}
