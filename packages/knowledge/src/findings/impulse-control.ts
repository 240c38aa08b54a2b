import { read } from '../basis.ts'
import { yes } from '../criteria.ts'
import { finding } from '../finding.ts'

export const impulseControl = finding('impulse-control-disorder', {
  label: 'Impulse control disorder',
  when: yes('impulse-control-disorder'),
  say: {
    met: 'An impulse control disorder is on record: no dopamine agonist, not again either; protect money, and tell the partner with consent. A low dose protects nobody.',
    'not-met': 'No impulse control disorder on record.',
    undetermined:
      'Not asked about impulse control. Ask patient and partner before a dopaminergic drug, at 3, 6, 9 and 12 months, then at every visit.',
  },
  basis: [
    read('CORNELIUS-2010', '17% on dopaminergic drugs, on average after 9.5 months'),
    read('VOON-2011', '7.1% in a clinic cohort'),
  ],
})
