export { ToDiary } from './to-diary.tsx'
