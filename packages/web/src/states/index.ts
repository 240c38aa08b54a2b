export { Boundary } from './boundary.tsx'
export { Empty } from './empty.tsx'
export { Failed, Stale } from './failed.tsx'
export { Bar, Waiting } from './waiting.tsx'
