export type { Database, OpenOptions, Progress } from './database.ts'
export { dataDirectoryOf, openDatabase } from './database.ts'
export { DatabaseUnavailable } from './unavailable.ts'
