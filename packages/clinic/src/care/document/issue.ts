import type { Content } from './document.ts'

/** What a document is issued with, whatever stands in it. */
export type Issue = Pick<Content, 'patient' | 'clinic' | 'date' | 'language'>
