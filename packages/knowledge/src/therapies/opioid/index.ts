import type { Therapy } from '../../therapy.ts'
import { buprenorphine } from './buprenorphine.ts'
import { hydrocodone, morphine } from './later.ts'
import { codeine, tramadol } from './low-potency.ts'
import { methadone } from './methadone.ts'
import { oxycodone } from './oxycodone.ts'
import { methadoneEcg, naloxone, opioidPreparation } from './preparation.ts'
import { opioidReview } from './review.ts'

export const opioidTherapies: readonly Therapy[] = [
  opioidReview,
  naloxone,
  opioidPreparation,
  methadoneEcg,
  methadone,
  oxycodone,
  buprenorphine,
  hydrocodone,
  morphine,
  tramadol,
  codeine,
]
