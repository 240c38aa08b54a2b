export { LettersPage } from './page.tsx'
