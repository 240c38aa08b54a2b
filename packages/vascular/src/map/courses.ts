import type { ArteryId, Side, VeinId } from '../segment/index.ts'
import type { Point } from './curve.ts'

/** From the front or from behind. */
export type View = 'front' | 'back'

/** Where a vessel runs in the drawing, from the heart downward, and how broad it is drawn. */
export interface Course {
  readonly view: View
  readonly widthCm: number
  /** One line for both sides, mirrored; or one for each where they differ (iliac vessels). */
  readonly line: readonly Point[] | Readonly<Record<Side, readonly Point[]>>
  /** A group is drawn only where the exam speaks of it: its members stand in its place else. */
  readonly onlyIfFound?: true
}

const front = (widthCm: number, ...line: readonly Point[]): Course => ({
  view: 'front',
  widthCm,
  line,
})
const back = (widthCm: number, ...line: readonly Point[]): Course => ({
  view: 'back',
  widthCm,
  line,
})

/**
 * The courses of the veins, after the standing body of `outline.ts`: the great saphenous vein from
 * the groin behind the inner knee to the front of the inner malleolus, the small one from behind
 * the outer malleolus up the middle of the calf; the deep veins on the inner side of their
 * arteries at the groin, toward the skin and the outside of them in the hollow of the knee. Drawn
 * by us, not traced; usual anatomy and no more: the vein of a patient may run otherwise.
 */
export const VEIN_COURSES: Readonly<Partial<Record<VeinId, Course>>> = {
  IVC: front(1.7, [1.7, 112], [1.7, 108], [1.6, 104]),
  CIV: {
    view: 'front',
    widthCm: 1.15,
    line: {
      right: [
        [1.6, 104],
        [2.4, 101.6],
        [3.2, 99.2],
        [4, 97],
      ],
      left: [
        [-1.6, 104],
        [0.3, 102],
        [2.5, 99.3],
        [4, 97],
      ],
    },
  },
  IIV: front(0.75, [4, 97], [3.3, 94.8], [3.1, 92.2], [3.6, 89.8]),
  PELV: front(0.45, [2.4, 95], [1.6, 93.6], [2.3, 92], [1.3, 90.6], [1.9, 89], [1.2, 87.6]),
  EIV: front(1.05, [4, 97], [5.3, 94.2], [6.8, 91.2], [8.2, 88.4], [8.7, 87]),
  CFV: front(1.05, [8.7, 87], [8.95, 84.5], [9.05, 82], [9.1, 80]),
  DFV: front(0.7, [9.1, 80.6], [10.8, 77.6], [11.9, 73.4], [12.3, 68], [12, 62]),
  FV: front(0.9, [9.1, 80], [9.25, 74], [9.25, 68], [8.95, 62], [8.75, 56.5], [8.95, 52]),
  ATV: front(
    0.5,
    [13.7, 41],
    [13.6, 36],
    [13.3, 30],
    [12.9, 24],
    [12.5, 18],
    [12.2, 13],
    [12.2, 10],
  ),
  POPV: back(0.95, [10.9, 52], [11.5, 49.5], [11.8, 46.5], [11.7, 42]),
  TIBV: {
    ...back(0.6, [11.6, 42], [11.4, 37], [11.3, 30], [11.1, 22], [10.8, 14], [10.6, 9]),
    onlyIfFound: true,
  },
  PTV: back(
    0.5,
    [11.5, 42],
    [10.1, 38.6],
    [9.1, 34],
    [8.9, 28],
    [9.1, 22],
    [9.35, 16],
    [9.6, 11.5],
    [9.6, 9],
  ),
  PRV: back(
    0.5,
    [11.8, 42],
    [13.5, 38.8],
    [14.7, 34],
    [14.7, 28],
    [14.2, 22],
    [13.9, 17],
    [13.8, 12],
  ),
  MUSV: { ...back(0.5, [11.4, 46], [10, 41], [9.5, 35], [9.6, 28]), onlyIfFound: true },
  GAV: back(0.45, [11.6, 46.3], [9.7, 43.4], [8.2, 39.5], [7.7, 34.8], [8, 30.5]),
  SOV: back(0.45, [11.7, 40.5], [11.2, 36], [11, 30], [11.2, 23.5]),
  SFJ: front(0.75, [8.9, 85.1], [8.1, 85.5], [7.3, 84.8], [6.9, 83.6]),
  AASV: front(
    0.5,
    [7.7, 84.6],
    [9.4, 82.6],
    [12.6, 79],
    [14.7, 73],
    [15.5, 66],
    [15.3, 59],
    [14.6, 52],
  ),
  PASV: front(0.45, [6.4, 80.4], [4.5, 76], [4.9, 69], [5.7, 62.5], [6.6, 56.5], [7, 52]),
  GSVa: front(
    0.7,
    [6.9, 83.6],
    [6.2, 79],
    [6.1, 73],
    [6.6, 66.5],
    [7.2, 60],
    [7.5, 54],
    [7.7, 50],
    [7.8, 47],
  ),
  GSVb: front(
    0.6,
    [7.8, 47],
    [8.3, 43],
    [8.7, 38],
    [8.95, 32.5],
    [9.5, 26],
    [10.1, 19.5],
    [10.5, 13.5],
    [10.3, 9.5],
    [10.2, 5],
    [10.5, 0.5],
  ),
  PAV: front(
    0.45,
    [8.3, 43.2],
    [7.3, 39.5],
    [7.05, 34],
    [7.6, 28],
    [8.65, 22],
    [9.35, 17],
    [9.6, 12.5],
  ),
  NSV: front(
    0.45,
    [8, 46],
    [9.7, 44],
    [9.5, 41.4],
    [11.1, 39],
    [10.7, 36],
    [12.1, 33.2],
    [11.5, 30],
    [12.9, 27],
    [12.3, 24],
  ),
  SPJ: back(0.65, [11.6, 50.2], [12.4, 50.6], [12.9, 49.6], [12.8, 48.3]),
  SSV: back(
    0.6,
    [12.8, 48.3],
    [12.6, 44],
    [12.4, 38],
    [12.2, 32],
    [12.2, 26],
    [12.4, 20],
    [12.7, 14.5],
    [13.1, 10.5],
    [13.4, 7.6],
    [14.2, 4.8],
  ),
  GIAC: back(0.45, [12.5, 50.6], [12.2, 55], [11.3, 61], [9.5, 66.5], [7, 71.4], [4.8, 75]),
}

/** The courses of the arteries: over their veins in the pelvis, on the outer side at the groin. */
export const ARTERY_COURSES: Readonly<Partial<Record<ArteryId, Course>>> = {
  AO: front(1.5, [1.2, 112], [1.2, 109], [1.2, 105]),
  CIA: {
    view: 'front',
    widthCm: 1,
    line: {
      right: [
        [-1.2, 105],
        [1.2, 103.9],
        [4, 101.2],
        [5.4, 98],
      ],
      left: [
        [1.2, 105],
        [2.9, 103.2],
        [4.6, 100.7],
        [5.4, 98],
      ],
    },
  },
  IIA: front(0.65, [5.4, 98], [4.6, 95.8], [4.4, 93], [4.9, 90.4]),
  EIA: front(0.85, [5.4, 98], [6.9, 94.8], [8.4, 91.6], [9.7, 88.6], [10.2, 87]),
  CFA: front(0.9, [10.2, 87], [10.35, 84], [10.4, 81]),
  PFA: front(0.6, [10.4, 81], [12, 78.6], [13.1, 74], [13.5, 69], [13.2, 62]),
  SFA: front(0.75, [10.4, 81], [10.5, 74], [10.4, 67], [10.05, 60], [9.85, 55.5], [10, 53]),
  ATA: front(0.5, [12.7, 42], [12.7, 36], [12.4, 30], [12, 24], [11.6, 18], [11.4, 13], [11.4, 10]),
  DPA: front(0.45, [11.4, 10], [11.5, 6], [11.7, 2], [11.6, -1.5], [11.1, -4]),
  POPA: back(0.75, [9.9, 53], [10.4, 49.5], [10.7, 46.5], [10.7, 43]),
  TPT: back(0.65, [10.7, 43], [10.7, 41], [10.8, 39]),
  PTA: back(
    0.5,
    [10.8, 39],
    [10.1, 35],
    [9.9, 28],
    [10, 22],
    [10.15, 16],
    [10.35, 11.5],
    [10.3, 8],
  ),
  PERA: back(
    0.5,
    [10.8, 39],
    [12.2, 37.4],
    [13.5, 34],
    [13.6, 28],
    [13.3, 22],
    [13.1, 17],
    [13.1, 12],
  ),
  PLA: back(0.45, [10.3, 8], [10, 5], [10.5, 2.2], [12.2, 1]),
}

/** Where a vessel goes on out of sight, on the other view: a hint for the eye, not a finding. */
export const HINTS: Readonly<
  Record<View, Readonly<Record<'veins' | 'arteries', readonly Point[]>>>
> = {
  front: {
    veins: [
      [8.95, 52],
      [10.2, 48.6],
      [11.2, 45.4],
      [12.4, 42.8],
      [13.7, 41],
    ],
    arteries: [
      [10, 53],
      [10.6, 49],
      [11.2, 45.4],
      [12, 43.2],
      [12.7, 42],
    ],
  },
  back: {
    veins: [
      [8.9, 60],
      [9.5, 57],
      [10.2, 54.2],
      [10.9, 52],
    ],
    arteries: [
      [8.4, 61],
      [8.8, 58],
      [9.3, 55.4],
      [9.9, 53],
    ],
  },
}

/** Vessels of the middle of the body: drawn once, on the side that they lie on. */
export const MIDDLE: Readonly<Partial<Record<VeinId | ArteryId, Side>>> = {
  IVC: 'right',
  AO: 'left',
}
