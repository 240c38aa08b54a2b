export { addClinic, firstClinic, isEmpty } from './clinic.ts'
export { migrate } from './migrate.ts'
export { createRepository } from './repository.ts'
export type { Store } from './store.ts'
