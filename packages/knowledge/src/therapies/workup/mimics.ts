import { read, unread } from '../../basis.ts'
import { all, any } from '../../criteria.ts'
import { known, noRedFlag } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Therapy } from '../../therapy.ts'
import { advice } from '../advice.ts'

/** The tests that tell a mimic apart, where its sign is on record. */
const SHEET = unread('STANDARD-PRACTICE', 'Tests as gathered; source not read')

const spine = advice('workup-spine-imaging', {
  kind: 'workup',
  therapy: 'imaging of the lumbar spine',
  label: 'Image the lumbar spine, after examining it',
  concerns: all(noRedFlag, any(known('one-sided-radiating-pain'), known('back-pain-lying'))),
  ladder: [
    step('workup.spine-imaging.stenosis', 'consider', {
      say: 'Lying flat brings pain in the back and legs: image the lumbar spine for stenosis, and look for heart failure.',
      when: known('back-pain-lying'),
      basis: [SHEET],
    }),
    step('workup.spine-imaging.root', 'consider', {
      say: 'One-sided pain that radiates: examine strength, reflexes and sensation of the root, and image the lumbar spine if they point to it.',
      when: known('one-sided-radiating-pain'),
      basis: [read('BMC-NEUROLOGY-2011', 'Radiculopathy: imaging')],
    }),
  ],
  basis: [SHEET],
})

const muscle = advice('workup-creatine-kinase', {
  kind: 'workup',
  therapy: 'creatine kinase',
  label: 'Creatine kinase, and a look through the drugs for a statin',
  concerns: all(noRedFlag, known('diffuse-muscle-soreness')),
  ladder: [
    step('workup.creatine-kinase', 'consider', {
      say: 'Sore all over, not brought on by rest: measure creatine kinase and look for a statin.',
      when: known('diffuse-muscle-soreness'),
      basis: [SHEET],
    }),
  ],
  basis: [SHEET],
})

const emg = advice('workup-electromyography', {
  kind: 'workup',
  therapy: 'electromyography',
  label: 'Electromyography',
  concerns: all(noRedFlag, any(known('only-on-standing'), known('moving-toes'))),
  ladder: [
    step('workup.electromyography.tremor', 'consider', {
      say: 'Only on standing still: electromyography while standing shows 13 to 18 Hz in orthostatic tremor.',
      when: known('only-on-standing'),
      basis: [unread('UPTODATE-RLS', 'The EMG frequency was not read')],
    }),
    step('workup.electromyography.toes', 'consider', {
      say: 'Toes that move by themselves: electromyography and a neurologist, for painful legs and moving toes.',
      when: known('moving-toes'),
      basis: [read('UPTODATE-RLS')],
    }),
  ],
  basis: [read('UPTODATE-RLS')],
})

const joints = advice('workup-joints', {
  kind: 'workup',
  therapy: 'examination of the joints',
  label: 'Examine the joints',
  concerns: all(noRedFlag, any(known('joint-pain'), known('tender-bone-ends'))),
  ladder: [
    step('workup.joints', 'consider', {
      say: 'Pain at a joint or a tender bone end: examine hips, knees and feet; imaging and inflammation markers as found.',
      when: any(known('joint-pain'), known('tender-bone-ends')),
      basis: [SHEET],
    }),
  ],
  basis: [SHEET],
})

export const mimicTests: readonly Therapy[] = [spine, muscle, emg, joints]
