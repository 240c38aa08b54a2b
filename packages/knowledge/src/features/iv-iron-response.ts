import { coded } from '../case-feature.ts'

export const ivIronResponse = coded('iv-iron-response', {
  label: 'Response to intravenous iron',
  options: ['not-tried', 'failed', 'effective'],
  read: { kind: 'answer' },
  ask: 'Ask: has iron into a vein been tried, and did the legs get better by 12 weeks?',
  names: ['iv iron response'],
  alterable: true,
})
