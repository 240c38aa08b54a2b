export { NewPassword } from './new-password.tsx'
export { AccountPage } from './page.tsx'
