import { flag } from '../case-feature.ts'

export const malabsorption = flag('malabsorption', {
  label: 'Poor absorption',
  read: {
    kind: 'condition',
    concepts: [
      'malabsorption',
      'celiac-disease',
      'inflammatory-bowel-disease',
      'bariatric-surgery',
    ],
  },
  ask: 'Ask: celiac or bowel disease, gastric or bariatric surgery?',
  names: ['malabsorption'],
})
