export { openAll } from './open.ts'
export type { Opened } from './pieces.ts'
export type { Met, Read } from './population.ts'
export { Population } from './population.ts'
