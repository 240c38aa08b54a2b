import { words } from '../case-feature.ts'

/** Genes of known risk loci in which a variant was found; empty when tested and none found. */
export const rlsRiskLoci = words('rls-risk-loci', {
  label: 'Risk variants of RLS',
  read: { kind: 'derived', from: [] },
  ask: 'No genetic test is advised; a result that is there is read',
  names: ['rls risk variants', 'rls risk loci', 'genetic risk of rls'],
})
