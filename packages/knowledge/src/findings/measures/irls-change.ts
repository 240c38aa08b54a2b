import { read, unread } from '../../basis.ts'
import { all, compare } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'
import { followed, followedLately } from './concerned.ts'

/**
 * Two thresholds, never one: 3 points are more than chance, 9 to 11 are what patients call better.
 * A fall of 3 points is no response, since the score falls under placebo as well.
 */
function fellBy(points: number) {
  return compare('irls-improvement', '>=', points, '{score}')
}

const OPEN = 'How the IRLS moved is not known: a score now or from before treatment is missing.'
const THREE = unread('ALLEN-2013', 'Three points; second-hand')
const NINE = read(
  'IRLS-CHANGE-ROTIGOTINE',
  '9 points: at least minimally improved; 11: much improved',
)

export const irlsChange: readonly FindingRule[] = [
  finding('irls-change-detectable', {
    label: 'Change of the IRLS: detectable',
    when: all(followed, fellBy(3), compare('irls-improvement', '<', 9, '{score}')),
    say: {
      met: 'IRLS {irls-total}, before treatment {irls-before-treatment}: a fall of 3 to 8 points can be detected, but few patients would call it better. Under placebo scores fall by 4 to 12 points.',
      'not-met': 'The IRLS did not fall by 3 to 8 points, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: [THREE, NINE, unread('IRLS-2003', 'Fall under placebo; as gathered, no source read')],
  }),
  finding('irls-change-meaningful', {
    label: 'Change of the IRLS: better for the patient',
    when: all(followed, fellBy(9)),
    say: {
      met: 'IRLS {irls-total}, before treatment {irls-before-treatment}: a fall of 9 points or more, which patients call better.',
      'not-met': 'The IRLS did not fall by 9 points, or nobody is treated.',
      undetermined: OPEN,
    },
    ways: [
      {
        when: fellBy(11),
        say: {
          id: 'finding.irls-change-meaningful.much',
          english:
            'IRLS {irls-total}, before treatment {irls-before-treatment}: a fall of 11 points or more, which patients call much better.',
        },
      },
    ],
    basis: [NINE],
  }),
  finding('irls-responder', {
    label: 'Responder by IRLS',
    when: all(followed, compare('irls-percent-improvement', '>=', 50, '%')),
    say: {
      met: 'IRLS {irls-total}, before treatment {irls-before-treatment}: at most half of what it was, a response.',
      'not-met': 'The IRLS did not fall by half, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: [read('WILT-2013', 'Responder: a fall by half or more')],
  }),
  finding('irls-remission', {
    label: 'Remission by IRLS',
    when: all(
      followed,
      compare('irls-total', '<', 10, '{score}'),
      compare('irls-before-treatment', '>=', 10, '{score}'),
    ),
    say: {
      met: 'IRLS {irls-total}, before treatment {irls-before-treatment}: below 10 now, a remission.',
      'not-met': 'No remission by IRLS: not below 10 now, below it before, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: [read('CHO-2018', 'Remitters: IRLS below 10; others count 10 as well')],
  }),
  finding('irls-worse-than-before-treatment', {
    label: 'Worse than before treatment by IRLS',
    when: all(followed, compare('irls-improvement', '<=', -3, '{score}')),
    say: {
      met: 'IRLS {irls-total}, before treatment {irls-before-treatment}: worse than before treatment. On a dopaminergic drug think of RLS augmentation; else of iron, new drugs, lost sleep.',
      'not-met': 'Not worse than before treatment by IRLS, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: [THREE, unread('AUGMENTATION-2016', 'Stronger than before treatment')],
  }),
  finding('irls-worse-lately', {
    label: 'Worse than at the previous score',
    when: all(followedLately, compare('irls-improvement-lately', '<=', -3, '{score}')),
    say: {
      met: 'IRLS {irls-total}, previously {irls-previous}: worse by 3 points or more. Ask for iron, new drugs, lost sleep, doses left out; on a dopaminergic drug for RLS augmentation.',
      'not-met':
        'The IRLS did not rise by 3 points since the previous score, or nobody is treated.',
      undetermined: 'How the IRLS moved lately is not known: there is no earlier score.',
    },
    basis: [THREE],
  }),
]
