export { DueLine } from './line.tsx'
export { DueOfPage, DuePage } from './page.tsx'
