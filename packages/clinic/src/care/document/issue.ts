import type { Document } from './document.ts'

/** What a document is issued with, whatever stands in it. */
export type Issue = Pick<
  Document,
  'patient' | 'clinic' | 'date' | 'version' | 'standing' | 'language'
>
