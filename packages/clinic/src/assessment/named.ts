import { features, isFeatureId } from '@legato/knowledge'

/** A wording without any patient: where a value would stand, the name of the fact, `‹Ferritin›`. */
export function withNames(wording: string): string {
  return wording.replace(/\{([\w.-]+)\}/g, (slot, feature: string) =>
    isFeatureId(feature) ? `‹${features[feature].label.english}›` : slot,
  )
}
