export { FactWhy } from './fact-why.tsx'
export { ProposalWhy } from './proposal.tsx'
export { Unverified } from './unverified.tsx'
