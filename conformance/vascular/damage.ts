import type { Random } from './drawn.ts'

/** What no field expects: the ends of ranges, other units, names that JavaScript gives a meaning. */
const NASTY: readonly unknown[] = [
  ...[null, true, false, '', ' ', 0, -0, -1, 1e308, 5e-324, 0.1, 2 ** 53, 999_999],
  ...[
    'NaN',
    '1,9 cm',
    '0.7 s',
    '>500',
    '2026-02-30',
    '2026-13-01',
    'left',
    'right',
    'both',
    '\u0000',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', 'ä'.repeat(300)],
  ...[[], {}, [[]], [null], { __proto__: null, kind: 'none' }, { toString: 1 }],
]

/** A JSON value in which up to four places are other than they should be. */
export function damaged(value: unknown, random: Random): unknown {
  const below = (limit: number) => Math.floor(random() * limit)
  let whole = structuredClone(value)
  for (let count = 1 + below(4); count > 0; count -= 1) {
    const places = placesIn(whole)
    const place = places[below(places.length)]
    const other = places[below(places.length)]
    if (place) spoil(place, { below, other })
    else whole = NASTY[below(NASTY.length)]
  }
  return whole
}

interface Place {
  readonly within: Record<string, unknown>
  readonly key: string
}

function placesIn(value: unknown): readonly Place[] {
  if (!isRecord(value)) return []
  return Object.keys(value).flatMap((key) => [{ within: value, key }, ...placesIn(value[key])])
}

/** An array is one too, by its numbers. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

interface With {
  readonly below: (limit: number) => number
  readonly other: Place | undefined
}

function spoil({ within, key }: Place, { below, other }: With): void {
  const nasty = NASTY[below(NASTY.length)]
  switch (below(6)) {
    case 0:
      delete within[key]
      break
    case 1:
      within[key] = other && structuredClone(other.within[other.key])
      break
    case 2:
      within[typeof nasty === 'string' ? nasty : `${key} `] = within[key]
      break
    case 3:
      within[key] =
        typeof within[key] === 'number' ? -10 * Number(within[key]) : JSON.stringify(within[key])
      break
    case 4:
      within[key] = Array.from({ length: below(50) }, () => structuredClone(within[key]))
      break
    default:
      within[key] = structuredClone(nasty)
  }
}
