export { WelcomePage } from './page.tsx'
