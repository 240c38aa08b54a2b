export { SigningOfPage, SigningPage } from './page.tsx'
export { type Signer, SignerField, useSigner } from './signer.tsx'
export { Standing } from './standing.tsx'
