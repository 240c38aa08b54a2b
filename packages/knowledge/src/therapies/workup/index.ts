import type { Therapy } from '../../therapy.ts'
import { augmentationWorkup } from './augmentation.ts'
import {
  neuropathyTests,
  orthostatic,
  phq9,
  pregnancyTest,
  renalFunction,
  sleepApnea,
} from './contributors.ts'
import { bones, celiac, cramps, liver, thyroidTest, vitaminB12 } from './deficiencies.ts'
import { diagnosticCriteria, irls, polysomnography } from './diagnosis.ts'
import { hemochromatosis, ironLoss, ironPanel } from './iron.ts'
import { mimicTests } from './mimics.ts'
import { ankleBrachialIndex, exerciseIndex, toePressure, venousDuplex } from './vessels.ts'

/** What to ask, measure and test, the most useful first. */
export const workup: readonly Therapy[] = [
  diagnosticCriteria,
  augmentationWorkup,
  ironPanel,
  irls,
  phq9,
  renalFunction,
  pregnancyTest,
  sleepApnea,
  ironLoss,
  celiac,
  hemochromatosis,
  neuropathyTests,
  vitaminB12,
  thyroidTest,
  cramps,
  bones,
  liver,
  orthostatic,
  ankleBrachialIndex,
  toePressure,
  exerciseIndex,
  venousDuplex,
  ...mimicTests,
  polysomnography,
]
