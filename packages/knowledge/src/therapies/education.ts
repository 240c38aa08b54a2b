import { read, unread } from '../basis.ts'
import { all, always, is, isKnown, lists } from '../criteria.ts'
import { adult, known, rlsConcern, rlsPossible, unlessKnown } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { step } from '../ladder.ts'
import { surely } from '../surely.ts'
import type { Therapy } from '../therapy.ts'
import { advice } from './advice.ts'

/** What a patient should hear, and when. */
const onDopaminergic = all(
  unlessKnown('parkinson-disease'),
  isKnown('current-drugs'),
  lists('current-drugs', ...ingredients('dopamine-agonist', 'levodopa')),
)

const augmentation = advice('education-augmentation', {
  kind: 'education',
  therapy: 'talk about augmentation',
  label: 'Say what RLS augmentation is, and what to watch for',
  concerns: all(rlsConcern, adult),
  ladder: [
    step('education.augmentation.taken', 'recommended', {
      say: 'A dopaminergic drug is taken. Say that it can make RLS worse over time (earlier in the day, stronger, in the arms) and can bring on gambling, buying, eating or sexual urges; ask at every visit, the partner too.',
      when: onDopaminergic,
      basis: [
        read('AUGMENTATION-2016', 'Augmentation and how to prevent it'),
        read('CORNELIUS-2010', 'Impulse-control disorders in 17%'),
      ],
    }),
    step('education.augmentation.before', 'consider', {
      say: 'A first drug has failed and a dopamine agonist may come up. Before one: say that in practice 7 to 10 in 100 a year find RLS worse through the drug itself, and that impulse-control disorders occur. Note in the record that it was said.',
      when: surely(is('alpha2delta-tried', 'failed', 'not-tolerated')),
      basis: [
        unread('JAMA-2026', '7 to 10% a year in practice, second-hand'),
        read('CORNELIUS-2010', 'Impulse-control disorders in 17%'),
      ],
    }),
  ],
  basis: [read('AUGMENTATION-2016')],
})

const pregnancy = advice('education-pregnancy', {
  kind: 'education',
  therapy: 'talk about RLS in pregnancy',
  label: 'Reassure: it usually goes after birth',
  concerns: all(known('pregnancy'), rlsPossible),
  ladder: [
    step('education.pregnancy', 'recommended', {
      say: 'RLS is common in the third trimester and usually goes after birth. Exercise, massage and compression are tried first; iron is tested.',
      when: always,
      basis: [
        read('JAMA-2026', '22% in the third trimester'),
        read('PREGNANCY-2015', 'Reassurance: usually remits after birth'),
        unread('PREGNANCY-2015', 'Exercise, compression, massage'),
      ],
    }),
  ],
  basis: [unread('PREGNANCY-2015')],
})

const adhd = advice('education-adhd', {
  kind: 'education',
  therapy: 'talk about attention deficit beside RLS',
  label: 'Attention deficit and RLS go together',
  concerns: all(known('adhd'), rlsPossible),
  ladder: [
    step('education.adhd', 'recommended', {
      say: 'Attention deficit and hyperactivity are on record: they often stand beside RLS, and lost sleep adds to them. Tell whoever treats them, and look at both together.',
      when: always,
      basis: [unread('PEDIATRIC-2013', 'In about one quarter of children with RLS')],
    }),
  ],
  basis: [unread('PEDIATRIC-2013')],
})

export const education: readonly Therapy[] = [augmentation, pregnancy, adhd]
