import type { PerforatorFinding } from '../exam/index.ts'
import { type LegFace, PERFORATORS } from '../segment/index.ts'
import type { View } from './courses.ts'
import { type Point, sampled } from './curve.ts'
import { BACK, FRONT, type Outline } from './outline.ts'

interface Place {
  readonly view: View
  readonly at: Point
  readonly heightCm: number
  readonly face: LegFace
}

/** Where to look for a perforator of which only the region is known: the middle of it. */
const UNKNOWN_CM = { TPV: 63, CPV: 26 } as const

/** At its measured height, else at the usual one of its name, on its side of the leg. */
export function placeOf({ name, heightCm, face, region }: PerforatorFinding): Place {
  const named = name && PERFORATORS[name]
  const height = heightCm ?? named?.heightCm ?? UNKNOWN_CM[region]
  const side = face ?? named?.face ?? 'medial'
  const view = side === 'medial' || side === 'anterior' ? 'front' : 'back'
  return { view, at: [across(side, height), height], heightCm: height, face: side }
}

/** How far outward: on the skin's edge for the inner and the outer side, else in the middle. */
function across(face: LegFace, height: number): number {
  switch (face) {
    case 'medial':
      // The thigh's lie over the canal of the femoral vein, the calf's along the posterior arch.
      return height > 50 ? 8 : edgesAt(FRONT, height).inner + 1
    case 'lateral':
      return edgesAt(BACK, height).outer - 1.2
    case 'anterior':
      return height > 50 ? 13 : 12
    case 'posterior':
      return height > 50 ? 12.4 : 11.1
  }
}

const SKINS = new Map([FRONT, BACK].map((outline) => [outline, sampled(outline.skin)]))

function edgesAt(outline: Outline, height: number) {
  const at = (SKINS.get(outline) ?? []).filter(([, y]) => Math.abs(y - height) < 1).map(([x]) => x)
  return { inner: Math.min(...at), outer: Math.max(...at) }
}
