export { Fold } from './fold.tsx'
export { Item } from './item.tsx'
export { OpenProvider } from './open.tsx'
export { Row } from './row.tsx'
