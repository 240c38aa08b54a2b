import { flag } from '../case-feature.ts'

export const tenderBoneEnds = flag('tender-bone-ends', {
  label: 'Tender knee or heel in a growing child',
  read: { kind: 'answer' },
  ask: 'Press on the knee and the heel: is the bone tender, worse after sport?',
  names: ['osteochondritis', 'osgood-schlatter disease', 'sever disease'],
})
