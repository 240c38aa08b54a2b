import type { Therapy } from '../../therapy.ts'
import { currents } from './currents.ts'
import { underStudy } from './drugs.ts'
import { trialReferral } from './trial.ts'

/** What is under study: one line for those whom drugs failed, the rest for those who ask. */
export const emerging: readonly Therapy[] = [trialReferral, ...currents, ...underStudy]
