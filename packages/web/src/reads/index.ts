export { Days } from './days.tsx'
export { ReadsPage } from './page.tsx'
