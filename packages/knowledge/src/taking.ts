import type { Criterion } from '@legato/rules'
import { strongAggravators } from './aggravators.ts'
import { all, isKnown, lists } from './criteria.ts'
import { ingredients } from './ingredients.ts'
import { otherSedatives, sedatives } from './sedatives.ts'

/**
 * One of these drugs is on the list of current drugs, whatever its dose. An entry that could not be
 * read is none of them here, so that a blank on the list keeps no therapy waiting; where it would be
 * dangerous, the cautions ask the list itself, and there it stays open.
 */
function taking(...drugs: readonly string[]): Criterion {
  return all(isKnown('current-drugs'), lists('current-drugs', ...drugs))
}

export const takingGabapentin = taking('gabapentin')
export const takingEnacarbil = taking('gabapentin enacarbil')
export const takingPregabalin = taking('pregabalin')
export const takingLigand = taking(...ingredients('alpha2delta-ligand'))
/** The others of the class, beside this one. */
export const takingOtherLigand = (drug: string): Criterion =>
  taking(...ingredients('alpha2delta-ligand').filter((other) => other !== drug))

export const takingPramipexole = taking('pramipexole')
export const takingRopinirole = taking('ropinirole')
export const takingRotigotine = taking('rotigotine')
export const takingLevodopa = taking('levodopa')
/** What weakens breathing beside a ligand. */
export const takingSedative = taking(...sedatives)
export const takingOtherSedative = taking(...otherSedatives)
export const takingDopaminergic = taking(...ingredients('dopamine-agonist', 'levodopa'))
export const takingStrongAggravator = taking(...strongAggravators)
