export { GlassPage } from './page.tsx'
