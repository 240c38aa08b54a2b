import type { Ceap } from '@legato/vascular'
import { CEAP_CLASSES, ceapIn, printCeap } from '@legato/vascular'
import { expect, test } from 'vitest'

const read = (text: string): Ceap | undefined => {
  const found = ceapIn(text)
  return found.kind === 'ceap' ? found.ceap : undefined
}

const ETIOLOGIES = [undefined, ['n'], ...subsets(['p', 's', 'si', 'se', 'c'] as const)]
const ANATOMIES = [undefined, ['n'], ...subsets(['s', 'p', 'd'] as const)]
const PATHOLOGIES = [
  undefined,
  {},
  { reflux: [] },
  { obstruction: [] },
  { reflux: [], obstruction: [] },
]

/** All subsets that hold something, each in the order given. */
function subsets<One>(of: readonly One[]): readonly (readonly One[])[] {
  const [first, ...rest] = of
  if (first === undefined) return []
  const others = subsets(rest)
  return [[first], ...others, ...others.map((one) => [first, ...one])]
}

test('basic CEAP prints and reads back the same, over all combinations', () => {
  let count = 0
  for (const one of CEAP_CLASSES)
    for (const symptomatic of [undefined, true, false])
      for (const etiology of ETIOLOGIES)
        for (const anatomy of ANATOMIES)
          for (const pathology of PATHOLOGIES) {
            const ceap = {
              classes: [one],
              ...(symptomatic !== undefined && { symptomatic }),
              ...(etiology && { etiology }),
              ...(anatomy && { anatomy }),
              ...(pathology && { pathology }),
            } as Ceap
            const text = printCeap(ceap)
            const back = read(text)
            if (JSON.stringify(back) !== JSON.stringify(ceap)) expect(back, text).toEqual(ceap)
            count += 1
          }
  // 12 classes, 3 marks, 33 etiologies, 9 anatomies, 5 pathologies, unspecified counted in.
  expect(count).toBe(12 * 3 * 33 * 9 * 5)
})
