import { flag } from '../case-feature.ts'

export const backPainLying = flag('back-pain-lying', {
  label: 'Back and leg pain on lying down at night',
  read: { kind: 'answer' },
  ask: 'Ask: does lying flat at night bring pain in the back and down the legs?',
  names: ['back pain lying'],
})
