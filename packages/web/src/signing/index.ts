export { SigningOfPage, SigningPage } from './page.tsx'
export { Standing } from './standing.tsx'
