import type { Criterion } from '@legato/rules'
import {
  childPossible,
  childProbable,
  clinicallySignificant,
  fiveCriteria,
  redFlag,
  rlsConcern,
  rlsDiagnosis,
  rlsPossible,
  rlsSuspected,
  rlsWorkup,
  ruledOut,
  urgeUnlikeRls,
} from '../gate.ts'

/** A criterion that many share, told once and then by its name. */
export interface Gate {
  readonly id: string
  readonly label: string
  readonly when: Criterion
}

const gate = (id: string, label: string, when: Criterion): Gate => ({ id, label, when })

export const gates: readonly Gate[] = [
  gate('rls-concern', 'RLS stands diagnosed and no red flag is known', rlsConcern),
  gate('rls-workup', 'RLS is suspected and no red flag is known', rlsWorkup),
  gate('rls-suspected', 'RLS is suspected', rlsSuspected),
  gate('rls-diagnosis', 'RLS stands diagnosed', rlsDiagnosis),
  gate('five-criteria', 'The five essential criteria are met', fiveCriteria),
  gate('rls-possible', 'RLS is not ruled out', rlsPossible),
  gate('ruled-out', 'RLS is ruled out', ruledOut),
  gate('urge-unlike-rls', 'The urge is unlike that of RLS', urgeUnlikeRls),
  gate('red-flag', 'A red flag is known', redFlag),
  gate('child-probable', 'Probable RLS of a child', childProbable),
  gate('child-possible', 'Possible RLS of a child', childPossible),
  gate('clinically-significant', 'RLS is clinically significant', clinicallySignificant),
]
