export type { Made } from './account.ts'
export { HandedLink } from './handed-link.tsx'
export { AccountsPage } from './page.tsx'
