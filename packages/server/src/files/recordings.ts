export { bytesAt } from './bytes.ts'
export { openNamed, spool } from './open.ts'
