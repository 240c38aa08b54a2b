export { PatientPage } from './page.tsx'
export { ResourcePage } from './resource.tsx'
export { SheetPage } from './sheet.tsx'
