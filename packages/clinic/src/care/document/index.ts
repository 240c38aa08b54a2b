/** A door of its own for whoever prints: nothing of what documents are made from is loaded by it. */

export type { Block, Document, Figure, Table } from './document.ts'
export { identityOf, standingOf } from './said.ts'
