export type { Database, OpenOptions, Progress } from './database.ts'
export { openDatabase } from './open.ts'
export { type Trouble, troubleOf } from './trouble.ts'
export { DatabaseUnavailable } from './unavailable.ts'
