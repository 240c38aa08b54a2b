import { words } from '../case-feature.ts'

/** Ingredients whose end stands in the record within the last four weeks, and that are not taken now. */
export const drugsStoppedLately = words('drugs-stopped-lately', {
  label: 'Drugs stopped within four weeks',
  read: { kind: 'derived', from: ['current-drugs'] },
  ask: 'Ask: which drugs, alcohol included, were stopped within the last four weeks?',
  names: ['drugs stopped lately', 'recently stopped drugs'],
})
