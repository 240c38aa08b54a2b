export { type Done, DoneLine } from './done.tsx'
