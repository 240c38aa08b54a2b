import type { Therapy } from '../../therapy.ts'
import { cabergoline, pergolide } from './ergots.ts'
import { levodopa } from './levodopa.ts'
import { pramipexole } from './pramipexole.ts'
import { ropinirole } from './ropinirole.ts'
import { rotigotine } from './rotigotine.ts'

export { tapers } from './tapers.ts'

export const dopaminergicTherapies: readonly Therapy[] = [
  pramipexole,
  ropinirole,
  rotigotine,
  levodopa,
  cabergoline,
  pergolide,
]
