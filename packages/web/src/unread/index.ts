export { Unread } from './unread.tsx'
