import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const stopBang = quantity('stop-bang', {
  label: 'STOP-Bang',
  unit: '{score}',
  plausible: [0, 8],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year; snoring, weight and neck change slowly') },
  ask: 'Ask and measure the eight points of STOP-Bang',
  names: ['stop-bang summe', 'stop-bang score', 'stopbang', 'stop bang', 'stop-bang total'],
  alterable: true,
})
