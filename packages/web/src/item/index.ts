export { Fold } from './fold.tsx'
export { Item } from './item.tsx'
export { OpenProvider } from './open.tsx'
