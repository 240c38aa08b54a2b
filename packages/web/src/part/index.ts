export { Part } from './part.tsx'
export { Shown } from './shown.tsx'
