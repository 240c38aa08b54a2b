export { GlassPage } from './page.tsx'
export { GlassesPage } from './review.tsx'
