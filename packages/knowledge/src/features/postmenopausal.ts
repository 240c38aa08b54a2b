import { flag } from '../case-feature.ts'

export const postmenopausal = flag('postmenopausal', {
  label: 'Postmenopausal',
  read: { kind: 'answer' },
  ask: 'Ask whether the periods have ended',
  names: [
    'postmenopause',
    'postmenopausal',
    'postmenopausal status',
    'menopause',
    'menopausia',
    'ménopause',
  ],
})
