import type { CodeableConcept, Resource } from '@legato/fhir'
import type { Side } from '@legato/vascular'
import type { PatientRecord } from '../record/index.ts'

/**
 * The record as it speaks of one leg: what was seen at the other one alone is left out, what names
 * no side stays. A treatment is asked for, and judged, leg by leg.
 */
export function recordOfLeg(record: PatientRecord, side: Side): PatientRecord {
  const resources = record.resources.filter((resource) => {
    const of = sideOf(resource)
    return of === undefined || of === side
  })
  return { ...record, resources }
}

/** SNOMED CT: the qualifiers, and the structure of the lower limb of each side. */
const CODES: ReadonlyMap<string, Side> = new Map([
  ['7771000', 'left'],
  ['24028007', 'right'],
  ['32153003', 'left'],
  ['62175007', 'right'],
])

const WORDS: Readonly<Record<Side, RegExp>> = {
  left: /\b(left|links|linke[nrs]?|gauche|izquierd[ao])\b/i,
  right: /\b(right|rechts|rechte[nrs]?|droite?|derech[ao])\b/i,
}

/** At which leg something was seen; undefined where no side is named, or both are. */
export function sideOf(resource: Resource): Side | undefined {
  if (resource.resourceType !== 'Observation') return undefined
  const { bodySite, code } = resource
  return sideIn(bodySite) ?? sideIn(code)
}

/** At which leg something was done. */
export function sideOfProcedure(resource: Resource): Side | undefined {
  if (resource.resourceType !== 'Procedure') return undefined
  const { bodySite = [], code } = resource
  const told = new Set(bodySite.flatMap((site) => sideIn(site) ?? []))
  return told.size === 0 ? sideIn(code) : told.size === 1 ? [...told][0] : undefined
}

function sideIn(concept: CodeableConcept | undefined): Side | undefined {
  const coded = concept?.coding?.flatMap((coding) => CODES.get(coding.code ?? '') ?? []) ?? []
  const words = [concept?.text, ...(concept?.coding?.map(({ display }) => display) ?? [])]
  const text = words.filter(Boolean).join(' ')
  const told = (['left', 'right'] as const).filter((side) => WORDS[side].test(text))
  const sides = new Set([...coded, ...told])
  return sides.size === 1 ? [...sides][0] : undefined
}
