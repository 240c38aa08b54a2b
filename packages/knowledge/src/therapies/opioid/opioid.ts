import { read } from '../../basis.ts'
import type { FeatureId } from '../../features/index.ts'
import type { Therapy } from '../../therapy.ts'
import { opioidAgainst, opioidFor, opioidMonitor } from './benefit.ts'
import { opioidCautions } from './guards.ts'
import { opioidPositions } from './positions.ts'
import { opioidConcern } from './states.ts'

/** S25: what must be on record before an opioid can be spoken of as a treatment. */
const preparation: readonly FeatureId[] = [
  'ferritin',
  'tsat',
  'current-drugs',
  'opioid-risk-score',
  'opioid-agreement',
  'monitoring-program-checked',
  'urine-drug-screen',
]

type Shared =
  | 'kind'
  | 'concerns'
  | 'cautions'
  | 'for'
  | 'against'
  | 'positions'
  | 'mustKnow'
  | 'monitor'
  | 'basis'

/** What all opioids share before they part. */
export const opioid: Pick<Therapy, Shared> = {
  kind: 'medication',
  concerns: opioidConcern,
  cautions: opioidCautions,
  for: opioidFor,
  against: opioidAgainst,
  positions: opioidPositions,
  mustKnow: preparation,
  monitor: opioidMonitor,
  basis: [read('OPIOIDS-2018', 'Refractory RLS; precautions')],
}
