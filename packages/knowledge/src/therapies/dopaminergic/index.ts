import type { Therapy } from '../../therapy.ts'
import { pramipexole, ropinirole, rotigotine } from './agonists.ts'
import { cabergoline, pergolide } from './ergots.ts'
import { levodopa } from './levodopa.ts'
import { tapers } from './tapers.ts'

export const dopaminergicTherapies: readonly Therapy[] = [
  pramipexole,
  ropinirole,
  rotigotine,
  levodopa,
  cabergoline,
  pergolide,
  ...tapers,
]
