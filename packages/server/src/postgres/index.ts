export type { Database, OpenOptions, Progress } from './database.ts'
export { dataDirectoryOf, openDatabase } from './open.ts'
export { DatabaseUnavailable } from './unavailable.ts'
