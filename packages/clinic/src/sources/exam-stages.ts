import type { LegExam } from '@legato/vascular'
import { FONTAINE_STAGES, greatest, readArteries } from '@legato/vascular'

/** Rutherford's categories of pain at rest and of lost tissue; below stand those of walking. */
const REST_PAIN = 4
const TISSUE_LOST = 5

/**
 * What stage, wound and arteries of a leg say of the case features by which a leg in danger is
 * routed. Undefined is open: a stage that nobody gave denies nothing, and who has pain at rest may
 * not walk at all.
 */
export function shownByStages(leg: LegExam): Readonly<Record<string, boolean | undefined>> {
  const category = categoryOf(leg)
  const isNarrowed = readArteries(leg).some(
    ({ state }) => state === 'narrowed' || state === 'occluded',
  )
  return {
    'exertional-leg-pain':
      category === undefined || category >= REST_PAIN ? undefined : category > 0,
    'ischemic-rest-pain':
      category === undefined || category >= TISSUE_LOST ? undefined : category === REST_PAIN,
    'leg-ulcer': hasWound(leg, category),
    'arterial-disease': isNarrowed ? true : undefined,
  }
}

/** The worse of both scales, as a category of Rutherford. */
function categoryOf({ fontaine, rutherford }: LegExam): number | undefined {
  return greatest([rutherford, fontaine && FONTAINE_STAGES[fontaine].rutherford[0]])
}

function hasWound({ wound }: LegExam, category = 0): boolean | undefined {
  if (category >= TISSUE_LOST) return true
  return wound === undefined ? undefined : wound > 0
}
