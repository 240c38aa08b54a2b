import { ours, read, unread } from '../../basis.ts'
import { all, always, any, lists } from '../../criteria.ts'
import { known, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { opioidMonitor } from './benefit.ts'
import { opioidCautions } from './guards.ts'
import { overMethadone, overMme, overOxycodone, takingOpioid } from './states.ts'

/** For those who take an opioid already: nothing to begin, much to look after. */
export const opioidReview = therapy('monitor-opioid', {
  therapy: 'opioid review',
  label: 'Review the opioid that is taken',
  kind: 'monitoring',
  concerns: all(takingOpioid, rlsSuspected),
  ladder: [
    step('opioid.review.use-disorder', 'recommended', {
      say: 'Opioid use disorder: addiction medicine leads; for the legs only buprenorphine.',
      when: known('opioid-use-disorder'),
      basis: [unread('LABELS-OPIOIDS')],
      safety: 'S31',
    }),
    step('opioid.review.high', 'recommended', {
      say: 'The dose is high (morphine equivalents {opioid-mme}, oxycodone {oxycodone-dose}, methadone {methadone-dose}): no further rise. Think again: iron, sleep apnea, other drugs, tolerance, another way.',
      when: any(surely(overMme), surely(overOxycodone), surely(overMethadone)),
      basis: [
        read('OPIOIDS-2018', 'Usual ranges: oxycodone 10 to 30 mg, methadone 5 to 20 mg'),
        ours('Above 40 mg, 20 mg or 50 morphine equivalents'),
      ],
      safety: 'S29',
    }),
    step('opioid.review.tramadol', 'recommended', {
      say: 'Tramadol: look for RLS augmentation as under a dopamine agonist, for seizures, and for other serotonergic drugs.',
      when: surely(lists('current-drugs', 'tramadol')),
      basis: [unread('STANDARD-PRACTICE', 'Case reports of RLS augmentation on tramadol')],
      safety: 'S30',
    }),
    step('opioid.review', 'recommended', {
      say: 'Check relief, sedation, breathing, constipation, mood and falls; agreement, monitoring program and urine screen; morphine equivalents ({opioid-mme}). Never stopped at once.',
      when: always,
      basis: [read('OPIOIDS-2018', 'Frequent review')],
    }),
  ],
  forbids: [],
  cautions: opioidCautions,
  for: [],
  against: [],
  positions: [],
  monitor: opioidMonitor,
  basis: [read('OPIOIDS-2018', 'Frequent review')],
})
