import type { Criterion } from '@legato/rules'
import { strongAggravators } from './aggravators.ts'
import { ingredients } from './ingredients.ts'
import { taking } from './listed.ts'
import { otherSedatives, sedatives } from './sedatives.ts'

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
/** A sedating drug beside these, which may be sedating themselves. */
export const takingSedativeBeside = (...drugs: readonly string[]): Criterion =>
  taking(...sedatives.filter((other) => !drugs.includes(other)))
export const takingOtherSedative = taking(...otherSedatives)
export const takingDopaminergic = taking(...ingredients('dopamine-agonist', 'levodopa'))
export const takingStrongAggravator = taking(...strongAggravators)
