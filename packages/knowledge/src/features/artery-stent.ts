import { flag } from '../case-feature.ts'

export const arteryStent = flag('artery-stent', {
  label: 'An artery of the leg was opened: stent, balloon or bypass',
  read: { kind: 'answer' },
  ask: 'Ask: any stent or bypass for the arteries of the legs?',
  names: ['artery stent', 'leg artery stent', 'leg bypass', 'iliac artery stent'],
})
