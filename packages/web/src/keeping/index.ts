export { type Act, acted, type Draft, draftOf } from './draft.ts'
export { type Keeping, useKeeping } from './keeping.ts'
export { KeptLine } from './kept.tsx'
