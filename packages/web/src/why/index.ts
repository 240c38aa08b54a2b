export { FactWhy } from './fact-why.tsx'
export { ProposalWhy } from './proposal.tsx'
export { Sources } from './sources.tsx'
export { Unverified } from './unverified.tsx'
