export type { ClosureDefinition, EhitClass, ExtensionClass } from './ablation.ts'
export { CLOSURE_DEFINITIONS, extensionClass, isClosed } from './ablation.ts'
export type { Category, Stage } from './staging.ts'
export { FONTAINE_STAGES, RUTHERFORD_CATEGORIES, stagesAgree, VDS_GRADES } from './staging.ts'
export type { Total, VillaltaBand, VillaltaReading } from './vcss.ts'
export {
  OVERLAPS_RLS,
  VCSS_ITEMS,
  VILLALTA_ITEMS,
  vcssTotal,
  villaltaBand,
  villaltaReading,
} from './vcss.ts'
export type { Wifi, WifiGrade } from './wifi.ts'
export { ISCHEMIA, ISCHEMIA_BASIS, ischemiaGrade, printWifi } from './wifi.ts'
