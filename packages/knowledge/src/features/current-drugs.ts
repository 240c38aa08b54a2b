import { words } from '../case-feature.ts'

/** Ingredients by RxNorm name. Each product that could not be resolved stays listed as unresolved. */
export const currentDrugs = words('current-drugs', {
  label: 'Current drugs',
  read: { kind: 'derived', from: [] },
  ask: 'Go through all drugs, the ones bought without prescription included',
  alterable: true,
})
