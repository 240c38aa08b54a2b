export { PatientsPage } from './page.tsx'
export { sexInWords } from './sex.ts'
