import type { CivilDate } from '@legato/values'
import type { Dataset } from './elements.ts'
import { dateOf } from './patient.ts'
import { TAG } from './tags.ts'
import { binary, items, type Source, text } from './values.ts'

/** What the header of an ultrasound image says; the pixels are never looked at. */
export interface UltrasoundImage {
  readonly date?: CivilDate
  readonly manufacturer?: string
  readonly model?: string
  readonly rows?: number
  readonly columns?: number
  /** 0 where what is written is no number of frames. */
  readonly frames: number
  /** Whether names may stand in the pixels, as the file says; most say nothing. */
  readonly burnedIn: 'yes' | 'no' | 'unknown'
  readonly regions: readonly Region[]
}

/** A part of the image with a scale of its own (PS3.3 C.8.5.5). */
export interface Region {
  readonly holds: RegionKind
  readonly box: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  readonly across?: Scale
  readonly down?: Scale
}

export type RegionKind = 'tissue' | 'color flow' | 'spectral Doppler' | 'other'

export interface Scale {
  readonly perPixel: number
  readonly unit: 'cm' | 's' | 'Hz' | 'cm/s' | 'other'
}

/** Classes of ultrasound images: one frame, many frames, and their retired forms. */
const ULTRASOUND: ReadonlySet<string> = new Set([
  '1.2.840.10008.5.1.4.1.1.6',
  '1.2.840.10008.5.1.4.1.1.6.1',
  '1.2.840.10008.5.1.4.1.1.3',
  '1.2.840.10008.5.1.4.1.1.3.1',
])

export function isUltrasound(sopClass: string): boolean {
  return ULTRASOUND.has(sopClass)
}

export function imageOf(source: Source, dataset: Dataset): UltrasoundImage {
  const say = (tag: number) => text(source, dataset, tag) || undefined
  const date = dateOf(
    text(source, dataset, TAG.contentDate) || text(source, dataset, TAG.studyDate),
  )
  const rows = binary(source, dataset, TAG.rows)
  const columns = binary(source, dataset, TAG.columns)
  const manufacturer = say(TAG.manufacturer)
  const model = say(TAG.model)
  return {
    ...(date && { date }),
    ...(manufacturer && { manufacturer }),
    ...(model && { model }),
    ...(rows !== undefined && { rows }),
    ...(columns !== undefined && { columns }),
    frames: framesOf(text(source, dataset, TAG.frames)),
    burnedIn: burnedIn(text(source, dataset, TAG.burnedIn)),
    regions: items(dataset, TAG.regions).flatMap((region) => regionOf(source, region)),
  }
}

/** One, where nothing is said; more than a file can hold is not believed. */
function framesOf(written: string): number {
  if (written === '') return 1
  return /^\+?\d{1,7}$/.test(written) ? Number(written) : 0
}

/** Burned In Annotation, PS3.3 C.7.6.1.1. */
function burnedIn(said: string): UltrasoundImage['burnedIn'] {
  if (said === 'YES') return 'yes'
  return said === 'NO' ? 'no' : 'unknown'
}

/** A region without its corners is none that could be shown. */
function regionOf(source: Source, region: Dataset): readonly Region[] {
  const at = (tag: number) => binary(source, region, tag)
  const [left, top] = [at(TAG.regionMinX), at(TAG.regionMinY)]
  const [right, bottom] = [at(TAG.regionMaxX), at(TAG.regionMaxY)]
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return []
  const across = scaleOf(at(TAG.regionUnitX), at(TAG.regionDeltaX))
  const down = scaleOf(at(TAG.regionUnitY), at(TAG.regionDeltaY))
  const holds = KINDS[at(TAG.regionDataType) ?? 0] ?? 'other'
  return [
    { holds, box: { left, top, right, bottom }, ...(across && { across }), ...(down && { down }) },
  ]
}

/** Region Data Type, PS3.3 C.8.5.5.1.2: the ones that a leg exam shows. */
const KINDS: Readonly<Record<number, RegionKind>> = {
  1: 'tissue',
  2: 'color flow',
  3: 'spectral Doppler',
  4: 'spectral Doppler',
}

/** Physical Units, PS3.3 C.8.5.5.1.15. */
const UNITS: Readonly<Record<number, Scale['unit']>> = { 3: 'cm', 4: 's', 5: 'Hz', 7: 'cm/s' }

/** What stands for no scale (0), or is no number, gives none. The direction of the axis is not kept. */
function scaleOf(unit: number | undefined, delta: number | undefined): Scale | undefined {
  if (!unit || !delta || !Number.isFinite(delta)) return undefined
  return { perPixel: Math.abs(delta), unit: UNITS[unit] ?? 'other' }
}
