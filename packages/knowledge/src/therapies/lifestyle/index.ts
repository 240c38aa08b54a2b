import type { Therapy } from '../../therapy.ts'
import { exercise } from './exercise.ts'
import { bloodDonation, ironFood, vascularDiet, weight } from './food.ts'
import { habits } from './habits.ts'
import { insomniaTherapy } from './insomnia.ts'
import { journey } from './journey.ts'
import { moment } from './moment.ts'
import { smoking } from './smoking.ts'

/** What the patient can do: for everybody habits and exercise, the rest where there is a reason. */
export const lifestyle: readonly Therapy[] = [
  habits,
  moment,
  exercise,
  smoking,
  ironFood,
  bloodDonation,
  weight,
  vascularDiet,
  insomniaTherapy,
  journey,
]
