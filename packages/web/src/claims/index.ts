export { ClaimsPart } from './link.tsx'
export { ClaimsPage } from './page.tsx'
