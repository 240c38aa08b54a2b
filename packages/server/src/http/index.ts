export type { House, Readings } from './house.ts'
export { createPace, type Paces } from './pace.ts'
export { buildServer } from './server.ts'
