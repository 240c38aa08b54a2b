import { gate } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, isKnown, lists, not } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'
import { known, rlsSuspected } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'

/** Insomnia that is on record is scored, so that it can be followed. */
const insomniaScored = gate(any(isKnown('isi-total'), known('insomnia')))
const ISI = [unread('ISI', 'Bands 0-7, 8-14, 15-21, 22-28')]

const insomnia: readonly FindingRule[] = [
  finding('insomnia-by-isi', {
    label: 'Insomnia by score',
    when: all(insomniaScored, compare('isi-total', '>=', 15, '{score}')),
    say: {
      met: 'Insomnia Severity Index {isi-total}: moderate.',
      'not-met': 'No moderate insomnia by score, or no insomnia on record.',
      undetermined: 'Insomnia is on record and was not scored.',
    },
    ways: [
      {
        when: compare('isi-total', '>=', 22, '{score}'),
        say: {
          id: 'finding.insomnia-by-isi.severe',
          english: 'Insomnia Severity Index {isi-total}: severe.',
        },
      },
    ],
    basis: ISI,
  }),
  finding('insomnia-subthreshold', {
    label: 'Some insomnia by score',
    when: all(
      insomniaScored,
      compare('isi-total', '>=', 8, '{score}'),
      compare('isi-total', '<', 15, '{score}'),
    ),
    say: {
      met: 'Insomnia Severity Index {isi-total}: some insomnia, below the clinical threshold.',
      'not-met':
        'The Insomnia Severity Index is not between 8 and 14, or no insomnia is on record.',
      undetermined: 'Insomnia is on record and was not scored.',
    },
    basis: ISI,
  }),
]

/** Asked of those who drive: RLS itself leaves many less sleepy than their nights suggest. */
const sleepinessMatters = gate(any(isKnown('ess-total'), all(rlsSuspected, known('drives'))))

export const sleepy = compare('ess-total', '>', 10, '{score}')

export const sleepiness = finding('daytime-sleepiness', {
  label: 'Sleepy by day',
  when: all(sleepinessMatters, sleepy),
  say: {
    met: 'Epworth Sleepiness Scale {ess-total}: sleepy by day. More than RLS alone explains: look for sleep apnea, short nights and sedating drugs, and speak about driving.',
    'not-met':
      'Not sleepy by day by the Epworth Sleepiness Scale, or no driver who would be asked.',
    undetermined: 'A driver whose sleepiness was not scored.',
  },
  basis: [
    unread('ESS', 'Above 10 is sleepy'),
    unread('IRLSSG-2014', 'Less daytime sleepiness than the sleep loss would predict'),
  ],
})

/** The score counts until sleep apnea is found or ruled out, and is missed before an opioid. */
const apneaOpen = gate(
  all(
    not(isKnown('sleep-apnea')),
    any(
      isKnown('stop-bang'),
      all(isKnown('current-drugs'), lists('current-drugs', ...ingredients('opioid'))),
    ),
  ),
)

const apneaRisk = finding('sleep-apnea-risk', {
  label: 'Risk of sleep apnea',
  when: all(apneaOpen, compare('stop-bang', '>=', 3, '{score}')),
  say: {
    met: 'STOP-Bang {stop-bang}: an intermediate risk of sleep apnea. Test before any sedating drug or opioid.',
    'not-met': 'No raised risk of sleep apnea by STOP-Bang, or sleep apnea is known either way.',
    undetermined: 'An opioid is taken and the risk of sleep apnea was not scored.',
  },
  ways: [
    {
      when: compare('stop-bang', '>=', 5, '{score}'),
      say: {
        id: 'finding.sleep-apnea-risk.high',
        english:
          'STOP-Bang {stop-bang}: a high risk of sleep apnea. Test before any sedating drug or opioid.',
      },
    },
  ],
  basis: [
    unread('STOP-BANG', '3 or more intermediate, 5 or more high'),
    read('OPIOIDS-2018', 'Precautions before an opioid'),
    ours('Missed only where an opioid is taken'),
  ],
})

export const sleep: readonly FindingRule[] = [...insomnia, sleepiness, apneaRisk]
