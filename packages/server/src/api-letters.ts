/**
 * The part of `api.ts` on letters and payers.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `GET /patients/:id/policies?leg=&asOf=` | | `PolicyList`: what payers ask for, against the record |
 * | `GET /patients/:id/documents` | | `DocumentList` |
 * | `POST /patients/:id/documents` | `DocumentOrder` | `WrittenDocument`: a draft in the record |
 * | `GET /patients/:id/documents/:id?format=` | | the version of now as HTML, or as PDF; a PDF that is not printed yet is answered with 202 and `Retry-After`: ask the same again |
 */
import type { DocumentKind } from '@legato/clinic/care'
import type { PolicyAnswer } from '@legato/clinic/plan'

/** A document as it was kept: to be printed, and signed as a resource of type DocumentReference. */
export interface WrittenDocument {
  readonly id: string
  readonly version: string
}

export interface DocumentList {
  readonly documents: readonly {
    readonly id: string
    readonly kind: DocumentKind
    readonly title: string
    readonly date: string
    /** Nobody stands for the version of now yet. */
    readonly isDraft: boolean
  }[]
}

/** Of both legs together where none was named. */
export type PolicyList = readonly PolicyAnswer[]
