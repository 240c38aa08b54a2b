import { keysOf, LEG_FACES, PERFORATORS, VEINS } from '../segment/index.ts'
import { diameterMm, lengthCm, percent, refluxMs, speedCmPerS } from './quantities.ts'
import type { Of } from './shape.ts'
import { choice, number, object, text, truth } from './shape.ts'
import { landmark, position, provocation, treated } from './technique.ts'

export const COMPRESSIBILITIES = ['full', 'partial', 'none'] as const
/** The words of the consensus of 2018 (Needleman); "chronic thrombus" is not one of them. */
export const THROMBI = ['none', 'acute', 'chronic-change', 'indeterminate'] as const
export const PHASICITIES = ['phasic', 'reduced', 'continuous', 'absent'] as const
export const AUGMENTATIONS = ['normal', 'reduced', 'absent'] as const
export const VARIANTS = ['duplicated', 'hypoplastic', 'absent', 'aneurysm'] as const

const visualized = truth('Whether it was seen: what was not seen is never taken as normal')
/** For reports that say that there is reflux and not for how long. */
const reflux = choice(['none', 'present'], 'Reflux by the report, where no time was measured')
const thrombus = choice(THROMBI, 'What lies in the vein')
const compressibility = choice(COMPRESSIBILITIES, 'How far the probe presses it shut')

const refluxFields = { refluxMs, reflux, position, provocation }

export const veinFinding = object(
  { segment: choice(keysOf(VEINS), 'The vein, as CEAP 2020 writes it'), visualized },
  {
    ...refluxFields,
    landmark,
    peakRefluxCmPerS: speedCmPerS('The fastest reversed flow; recorded, never judged'),
    diameterMm: diameterMm('Inner diameter, standing'),
    depthMm: number(0, 150, 'From the skin to the vein'),
    compressibility,
    thrombus,
    occlusive: truth('Whether the thrombus fills the vein'),
    thrombusLengthCm: lengthCm('How long the thrombus is'),
    phasicity: choice(PHASICITIES, 'How the flow follows the breath'),
    augmentation: choice(AUGMENTATIONS, 'How flow augmentation answers'),
    velocityRatio: number(0, 50, 'Peak velocity in a narrowing over that before it (iliac veins)'),
    areaReductionPercent: percent('How much of the area is lost (iliac veins)'),
    variant: choice(VARIANTS, 'How the vein differs from the usual'),
    tortuous: truth('Whether it winds so that no catheter passes'),
    treated,
    comment: text('Anything else, in words'),
  },
  'One vein, or one part of it',
)
export type VeinFinding = Of<typeof veinFinding>

export const perforatorFinding = object(
  { region: choice(['TPV', 'CPV'], 'Of the thigh or of the calf'), visualized },
  {
    ...refluxFields,
    name: choice(keysOf(PERFORATORS), 'Its name, where it has one'),
    heightCm: lengthCm('How high above the floor it passes the fascia'),
    face: choice(LEG_FACES, 'On which side of the leg it lies'),
    diameterMm: diameterMm('Where it passes the deep fascia'),
    beneathUlcer: choice(['active', 'healed', 'none'], 'Whether it lies under an ulcer'),
    thrombus,
    compressibility,
    treated,
    comment: text('Anything else, in words'),
  },
  'One perforating vein',
)
export type PerforatorFinding = Of<typeof perforatorFinding>

/** Thrombus from a treated trunk that grows through the junction: EHIT, or ARTE without heat. */
export const thermalExtension = object(
  {
    junction: choice(['SFJ', 'SPJ'], 'At which junction'),
    reach: choice(['none', 'to-junction', 'into-deep'], 'How far the thrombus goes'),
  },
  {
    lumenPercent: percent('How much of the deep vein it fills'),
    occlusive: truth('Whether it closes the deep vein'),
    on: choice(['heat', 'no-heat'], 'By which kind of ablation'),
  },
  'What is found at the junction after an ablation',
)
export type ThermalExtension = Of<typeof thermalExtension>
