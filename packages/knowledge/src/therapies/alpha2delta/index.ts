import type { Therapy } from '../../therapy.ts'
import { gabapentin } from './gabapentin.ts'
import { gabapentinEnacarbil } from './gabapentin-enacarbil.ts'
import { pregabalin } from './pregabalin.ts'
import { ligandReview } from './review.ts'
import { ligandTapers } from './tapers.ts'

export const alpha2deltaTherapies: readonly Therapy[] = [
  gabapentin,
  gabapentinEnacarbil,
  pregabalin,
  ligandReview,
  ...ligandTapers,
]
