export { proposalBundle } from './proposal-bundle.ts'
