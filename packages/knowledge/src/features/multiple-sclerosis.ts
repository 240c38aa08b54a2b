import { flag } from '../case-feature.ts'

export const multipleSclerosis = flag('multiple-sclerosis', {
  label: 'Multiple sclerosis',
  read: { kind: 'condition', concepts: ['multiple-sclerosis'] },
  ask: 'Ask for known multiple sclerosis',
  names: ['multiple sclerosis', 'multiple sklerose', 'sclérose en plaques', 'esclerosis múltiple'],
})
