import { read, unread } from '../basis.ts'
import { any, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'

/** Routes away from an RLS plan until it is seen to: safety rule S41. */
export const redFlags = finding('red-flags', {
  label: 'Red flags',
  when: any(
    yes('unilateral-leg-swelling'),
    yes('focal-weakness'),
    yes('sphincter-change'),
    yes('pulseless-leg'),
    known('acute-limb-ischemia'),
    yes('cancer-with-new-back-pain'),
    yes('acute-akathisia'),
  ),
  say: {
    met: 'A red flag is noted. See to it first; what treats RLS waits.',
    'not-met':
      'No red flag: no one-sided swelling, weakness, sphincter trouble, pulseless leg, back pain with cancer, or sudden restlessness after a drug.',
    undetermined: 'No red flag is noted, but not all were asked.',
  },
  basis: [
    read('IRLSSG-2014', 'Criteria 3 to 5'),
    unread('STANDARD-PRACTICE', 'The list of red flags; no source read'),
  ],
})
