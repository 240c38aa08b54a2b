export { Choice } from './choice.tsx'
export { Part } from './part.tsx'
export { Shown } from './shown.tsx'
