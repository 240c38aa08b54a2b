export type { Check } from './check.ts'
export { type DoctorOptions, examine } from './doctor.ts'
