import type { Therapy } from '../../therapy.ts'
import { nerveStimulator } from './nerve-stimulator.ts'

/** Devices that a guideline recommends. */
export const devices: readonly Therapy[] = [nerveStimulator]
