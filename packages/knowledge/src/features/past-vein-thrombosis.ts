import { flag } from '../case-feature.ts'

export const pastVeinThrombosis = flag('past-vein-thrombosis', {
  label: 'Thrombosis of a leg vein, now or before',
  read: {
    kind: 'condition',
    concepts: [
      'past-vein-thrombosis',
      'deep-vein-thrombosis',
      'superficial-vein-thrombosis',
      'post-thrombotic-syndrome',
    ],
  },
  ask: 'Ask: ever a thrombosis or an inflamed vein?',
  names: ['past vein thrombosis', 'history of dvt', 'past dvt'],
})
