export type { House, Readings } from './house.ts'
export { buildServer } from './server.ts'
