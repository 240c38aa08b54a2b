export { MergePage } from './page.tsx'
