import type { Therapy } from '../../therapy.ts'
import { childCare } from './child.ts'
import { onDialysisCare } from './dialysis.ts'
import { olderCare } from './older.ts'
import { parkinsonCare } from './parkinson.ts'
import { motherhood } from './pregnancy.ts'
import { procedureDay } from './procedure.ts'

/** What is different for some, in one place each. */
export const care: readonly Therapy[] = [
  ...motherhood,
  onDialysisCare,
  childCare,
  olderCare,
  parkinsonCare,
  procedureDay,
]
