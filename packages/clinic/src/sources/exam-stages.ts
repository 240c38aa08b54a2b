import type { LegExam } from '@legato/vascular'
import { ceapIn, FONTAINE_STAGES, greatest, highestClass, readArteries } from '@legato/vascular'

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

/** WIfI grades the foot: that it has no wound does not deny a venous ulcer above it. */
function hasWound(leg: LegExam, category = 0): boolean | undefined {
  const { wound } = leg
  if (category >= TISSUE_LOST || (wound ?? 0) > 0) return true
  return wound === undefined || tellsVenousUlcer(leg) ? undefined : false
}

function tellsVenousUlcer({ ceap, vcss, villalta }: LegExam): boolean {
  const read = ceap === undefined ? undefined : ceapIn(ceap)
  const highest = read?.kind === 'ceap' ? highestClass(read.ceap) : undefined
  const isActive = highest === 'C6' || highest === 'C6r'
  return isActive || (vcss?.ulcerCount ?? 0) > 0 || villalta?.ulcer === true
}
