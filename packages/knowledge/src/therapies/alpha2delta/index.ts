import type { Therapy } from '../../therapy.ts'
import { gabapentin } from './gabapentin.ts'
import { gabapentinEnacarbil } from './gabapentin-enacarbil.ts'
import { pregabalin } from './pregabalin.ts'
import { ligandReview } from './review.ts'

export const alpha2deltaTherapies: readonly Therapy[] = [
  gabapentin,
  gabapentinEnacarbil,
  pregabalin,
  ligandReview,
]
