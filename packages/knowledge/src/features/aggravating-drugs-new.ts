import { words } from '../case-feature.ts'

/** Ingredients that can worsen RLS and that were begun within the last half-year. */
export const aggravatingDrugsNew = words('aggravating-drugs-new', {
  label: 'Drugs that can worsen RLS, begun within half a year',
  read: { kind: 'derived', from: ['current-drugs'] },
  ask: 'Ask: which drugs, those bought without prescription included, were begun within half a year?',
  names: ['aggravating drugs new'],
})
