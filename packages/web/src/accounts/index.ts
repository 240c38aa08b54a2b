export { AccountsPage } from './page.tsx'
