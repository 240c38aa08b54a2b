import type { Therapy } from '../../therapy.ts'
import { clotAtJunction, stentCare } from './afterwards.ts'
import { arterialCare, limbReferral, revascularization, veinReferral } from './arteries.ts'
import { perforator, phlebectomy } from './branches.ts'
import { foam } from './foam.ts'
import { heat } from './heat.ts'
import { iliacStent } from './iliac-stent.ts'
import { stockings } from './stockings.ts'
import { adhesive, mechanochemical } from './without-heat.ts'

/** Who sees the vessels of the leg, and how soon. */
export const vascularReferrals: readonly Therapy[] = [
  limbReferral,
  clotAtJunction,
  veinReferral,
  arterialCare,
  stentCare,
]

/** What may be done to the vessels of the leg, on their own grounds and never for RLS alone. */
export const vascularTherapies: readonly Therapy[] = [
  stockings,
  heat,
  adhesive,
  mechanochemical,
  foam,
  phlebectomy,
  perforator,
  iliacStent,
  revascularization,
]
