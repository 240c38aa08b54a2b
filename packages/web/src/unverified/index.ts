export { UnverifiedProvider, useUnverified } from './known.tsx'
export { UnverifiedMark } from './mark.tsx'
