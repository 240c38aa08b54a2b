export { Mark } from './mark.tsx'
export { SignedInOnly, useSession } from './session.tsx'
