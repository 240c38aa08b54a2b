export { PatientPage } from './page.tsx'
export { ResourcePage } from './resource.tsx'
