import { gate } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { unread } from '../../basis.ts'
import { all, any, compare, isKnown } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'
import { onTreatment } from './concerned.ts'

/** A change is told where it can be worked out, and missed where a treatment goes on and a score is there. */
const isiFollowed = gate(any(isKnown('isi-improvement'), all(isKnown('isi-total'), onTreatment)))
const essFollowed = gate(any(isKnown('ess-improvement'), all(isKnown('ess-total'), onTreatment)))

const ISI: readonly Basis[] = [unread('ISI', 'A change of 6 points matters, 8 or more a response')]
const ESS: readonly Basis[] = [unread('ESS', 'A change of 2 to 3 points matters')]
const OPEN = 'How the score moved is not known: there is no earlier one.'

/** How sleep and sleepiness moved since the score before. */
export const sleepChange: readonly FindingRule[] = [
  finding('insomnia-better', {
    label: 'Insomnia better by score',
    when: all(isiFollowed, compare('isi-improvement', '>=', 6, '{score}')),
    say: {
      met: 'Insomnia Severity Index {isi-total}: lower by 6 points or more than the time before, which patients feel.',
      'not-met': 'The Insomnia Severity Index did not fall by 6 points, or nobody is treated.',
      undetermined: OPEN,
    },
    ways: [
      {
        when: compare('isi-improvement', '>=', 8, '{score}'),
        say: {
          id: 'finding.insomnia-better.response',
          english:
            'Insomnia Severity Index {isi-total}: lower by 8 points or more than the time before, a response.',
        },
      },
    ],
    basis: ISI,
  }),
  finding('insomnia-worse', {
    label: 'Insomnia worse by score',
    when: all(isiFollowed, compare('isi-improvement', '<=', -6, '{score}')),
    say: {
      met: 'Insomnia Severity Index {isi-total}: higher by 6 points or more than the time before. Ask for the legs at night, new drugs, mood, and for RLS augmentation on a dopaminergic drug.',
      'not-met': 'The Insomnia Severity Index did not rise by 6 points, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: ISI,
  }),
  finding('sleepiness-better', {
    label: 'Less sleepy by day by score',
    when: all(essFollowed, compare('ess-improvement', '>=', 3, '{score}')),
    say: {
      met: 'Epworth Sleepiness Scale {ess-total}: lower by 3 points or more than the time before.',
      'not-met': 'The Epworth Sleepiness Scale did not fall by 3 points, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: ESS,
  }),
  finding('sleepiness-worse', {
    label: 'Sleepier by day by score',
    when: all(essFollowed, compare('ess-improvement', '<=', -3, '{score}')),
    say: {
      met: 'Epworth Sleepiness Scale {ess-total}: higher by 3 points or more than the time before. Look at sedating drugs and their doses, short nights and sleep apnea, and speak about driving.',
      'not-met': 'The Epworth Sleepiness Scale did not rise by 3 points, or nobody is treated.',
      undetermined: OPEN,
    },
    basis: ESS,
  }),
]
