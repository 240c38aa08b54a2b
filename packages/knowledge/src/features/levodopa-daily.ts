import { flag } from '../case-feature.ts'

export const levodopaDaily = flag('levodopa-daily', {
  label: 'Levodopa every day',
  read: { kind: 'derived', from: [] },
  ask: 'Ask: is levodopa taken every day or now and then?',
  alterable: true,
})
