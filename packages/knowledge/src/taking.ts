import type { Criterion } from '@legato/rules'
import { all, any, compare, includes, isKnown } from './criteria.ts'
import { surely } from './surely.ts'

/**
 * A drug is on the list of current drugs, and its dose is known. Asked of the list as well, so that
 * nobody is asked for the dose of a drug that is not taken.
 */
function taking(drug: string, dosed: Criterion): Criterion {
  return all(surely(dosed), isKnown('current-drugs'), includes('current-drugs', drug))
}

export const takingGabapentin = taking('gabapentin', compare('gabapentin-dose', '>', 0, 'mg/d'))
export const takingEnacarbil = taking(
  'gabapentin enacarbil',
  compare('gabapentin-enacarbil-dose', '>', 0, 'mg/d'),
)
export const takingPregabalin = taking('pregabalin', compare('pregabalin-dose', '>', 0, 'mg/d'))
export const takingLigand = any(takingGabapentin, takingEnacarbil, takingPregabalin)

export const takingPramipexole = taking('pramipexole', compare('pramipexole-dose', '>', 0, 'mg/d'))
export const takingRopinirole = taking('ropinirole', compare('ropinirole-dose', '>', 0, 'mg/d'))
export const takingRotigotine = taking('rotigotine', compare('rotigotine-dose', '>', 0, 'mg/d'))
export const takingLevodopa = taking('levodopa', compare('levodopa-dose', '>', 0, 'mg/d'))
export const takingDopaminergic = any(
  takingPramipexole,
  takingRopinirole,
  takingRotigotine,
  takingLevodopa,
)
