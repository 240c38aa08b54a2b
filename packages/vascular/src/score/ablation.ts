import type { ThermalExtension, VeinFinding } from '../exam/index.ts'

/** Classes of endothermal heat-induced thrombosis (Kabnick 2021); `none` is no thrombus at the junction. */
export type EhitClass = 'none' | 'I' | 'II' | 'III' | 'IV'

export interface ExtensionClass {
  /** Without heat the same classes are called ARTE. */
  readonly name: 'EHIT' | 'ARTE' | 'open'
  readonly class: EhitClass | 'II-or-more'
}

/** At half of the lumen exactly the guideline is silent: it counts to the graver class. */
const HALF = 50

/** The class of a thrombus at the junction; II-or-more while nobody said how much it fills. */
export function extensionClass({ on, ...found }: ThermalExtension): ExtensionClass {
  const name = on === undefined ? 'open' : on === 'heat' ? 'EHIT' : 'ARTE'
  return { name, class: classOf(found) }
}

function classOf({ reach, lumenPercent, occlusive }: ThermalExtension): ExtensionClass['class'] {
  if (reach === 'none') return 'none'
  if (reach === 'to-junction') return 'I'
  if (occlusive || lumenPercent === 100) return 'IV'
  if (lumenPercent === undefined) return 'II-or-more'
  return lumenPercent >= HALF ? 'III' : 'II'
}

/** Definitions of closure: a number of one is not a number of the other. */
export const CLOSURE_DEFINITIONS = {
  'closure/open-below-5cm': { belowCm: 5, source: 'VECLOSE-2017' },
  'closure/open-below-10cm': { belowCm: 10, source: 'legato-default' },
} as const
export type ClosureDefinition = keyof typeof CLOSURE_DEFINITIONS

/** Whether a treated vein is closed by the definition; undefined while it cannot be told. */
export function isClosed(
  { treated, visualized }: VeinFinding,
  definition: ClosureDefinition = 'closure/open-below-5cm',
): boolean | undefined {
  if (!treated || !visualized) return undefined
  if (treated.state === 'closed' || treated.state === 'removed') return true
  if (treated.state === 'open') return false
  if (treated.openLengthCm === undefined) return undefined
  return treated.openLengthCm < CLOSURE_DEFINITIONS[definition].belowCm
}
