import { read, unread } from '../../basis.ts'
import { all, always } from '../../criteria.ts'
import { rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { takingLigand } from '../../taking.ts'
import { therapy } from '../../therapy.ts'
import { ligandMonitor } from './benefit.ts'
import { ligandCautions } from './guards.ts'

/** For those who take a ligand already: nothing to begin, something to look after. */
export const ligandReview = therapy('monitor-alpha2delta', {
  therapy: 'α2δ ligand review',
  label: 'Review the gabapentinoid that is taken',
  kind: 'monitoring',
  concerns: all(rlsSuspected, takingLigand),
  ladder: [
    step('alpha2delta.review', 'recommended', {
      say: 'Check benefit, sedation, falls, swelling, weight and mood, and the dose against creatinine clearance ({creatinine-clearance}); if it is to stop, over a week or more.',
      when: always,
      basis: [read('LABEL-GABAPENTIN', 'Taper over at least a week'), unread('LABEL-PREGABALIN')],
      safety: 'S15',
    }),
  ],
  forbids: [],
  cautions: ligandCautions,
  for: [],
  against: [],
  positions: [],
  monitor: ligandMonitor,
  basis: [unread('LABEL-GABAPENTIN')],
})
