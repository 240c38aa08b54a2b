export { KnowledgePage } from './page.tsx'
