export { RasterPage } from './page.tsx'
