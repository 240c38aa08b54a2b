/** The part of a night that is looked at, in seconds since the recording's start. */
export interface View {
  readonly startS: number
  readonly spanS: number
}

/** Nearer than this there is nothing to see: a movement lasts half a second or more. */
export const NEAREST_S = 1

/** Kept within the night and within what can be looked at. */
export function within({ startS, spanS }: View, durationS: number): View {
  const span = Math.min(Math.max(spanS, NEAREST_S), Math.max(durationS, NEAREST_S))
  return { startS: Math.min(Math.max(0, startS), Math.max(0, durationS - span)), spanS: span }
}

/** Moved by parts of what is seen: -1 is one whole view back. */
export function panned({ startS, spanS }: View, by: number): View {
  return { startS: startS + by * spanS, spanS }
}

/** Nearer (`factor` under 1) or farther, with the time at one place staying where it is. */
export function zoomed({ startS, spanS }: View, factor: number, atS = startS + spanS / 2): View {
  const part = (atS - startS) / spanS
  return { startS: atS - part * spanS * factor, spanS: spanS * factor }
}

/** The same nearness, with a time in the middle. */
export function around({ spanS }: View, atS: number): View {
  return { startS: atS - spanS / 2, spanS }
}

/** Where a time stands in a picture so many pixels wide. */
export function placeOf({ startS, spanS }: View, atS: number, width: number): number {
  return ((atS - startS) / spanS) * width
}

/** The time at a place in the picture. */
export function timeAt({ startS, spanS }: View, x: number, width: number): number {
  return startS + (x / width) * spanS
}

/** Are both ends seen, with a little room? */
export function holds({ startS, spanS }: View, fromS: number, toS: number): boolean {
  const room = Math.min(spanS * 0.05, 1)
  return fromS >= startS + room && toS <= startS + spanS - room
}
