import { gate } from '@legato/rules'
import { read, unread } from '../basis.ts'
import { all, any, compare, isKnown, not, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { QUIP_RS_CUTOFFS } from '../instruments.ts'
import { onDopaminergic } from './on-dopaminergic.ts'

export const impulseControl = finding('impulse-control-disorder', {
  label: 'Impulse control disorder',
  when: yes('impulse-control-disorder'),
  say: {
    met: 'An impulse control disorder is on record, or likely by its score: no dopamine agonist, not again either; protect money, and tell the partner with consent. A low dose protects nobody.',
    'not-met': 'No impulse control disorder on record.',
    undetermined:
      'Not asked about impulse control. Ask patient and partner before a dopaminergic drug, at 3, 6, 9 and 12 months, then at every visit.',
  },
  basis: [
    read('CORNELIUS-2010', '17% on dopaminergic drugs, on average after 9.5 months'),
    read('VOON-2011', '7.1% in a clinic cohort'),
  ],
})

/** Scored, or asked of those who take a dopaminergic drug and in whom it is not known either way. */
const screened = gate(
  any(
    ...QUIP_RS_CUTOFFS.map(({ feature }) => isKnown(feature)),
    all(onDopaminergic, not(isKnown('impulse-control-disorder'))),
  ),
)

/** S20. What the score says is carried into the disorder itself before a plan is made. */
export const impulseControlScreen = finding('impulse-control-screen', {
  label: 'QUIP-RS',
  when: all(
    screened,
    any(...QUIP_RS_CUTOFFS.map(({ feature, least }) => compare(feature, '>=', least, '{score}'))),
  ),
  say: {
    met: 'The QUIP-RS is at a cut-off or above: a disorder of impulse control is likely. Interview patient and partner now.',
    'not-met': 'No score of the QUIP-RS at its cut-off, or no dopaminergic drug.',
    undetermined: 'On a dopaminergic drug, and impulse control was not scored on every count.',
  },
  basis: [unread('QUIP-RS', 'Cut-offs 6, 8, 8, 7, 7 and 10'), read('CORNELIUS-2010')],
})
