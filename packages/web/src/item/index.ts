export { Item } from './item.tsx'
export { OpenProvider } from './open.tsx'
