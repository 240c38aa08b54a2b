import { describe, expect, test } from 'vitest'
import { CEAP_SEGMENTS } from '../segment/index.ts'
import type { Ceap } from './ceap.ts'
import { basicCeap, highestClass } from './ceap.ts'
import { ceapIn } from './parse.ts'
import { printCeap } from './print.ts'

const read = (text: string): Ceap | undefined => {
  const found = ceapIn(text)
  return found.kind === 'ceap' ? found.ceap : undefined
}

const ETIOLOGIES = [undefined, ['n'], ...subsets(['p', 's', 'si', 'se', 'c'] as const)]
const ANATOMIES = [undefined, ['n'], ...subsets(['s', 'p', 'd'] as const)]
const CLASSES = ['C0', 'C1', 'C2', 'C2r', 'C3', 'C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r']

/** All subsets that hold something, each in the order given. */
function subsets<One>(of: readonly One[]): readonly (readonly One[])[] {
  const [first, ...rest] = of
  if (first === undefined) return []
  const others = subsets(rest)
  return [[first], ...others, ...others.map((one) => [first, ...one])]
}

test('full CEAP prints and reads back the same, over each segment and each pair', () => {
  for (const one of CEAP_SEGMENTS)
    for (const other of CEAP_SEGMENTS) {
      const both = CEAP_SEGMENTS.filter((segment) => segment === one || segment === other)
      const ceap: Ceap = {
        classes: ['C2', 'C4b'],
        pathology: { reflux: both, obstruction: [other] },
      }
      expect(read(printCeap(ceap))).toEqual(ceap)
    }
})

/** A generator of its own, so that a seed gives the same exams everywhere (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

test('full CEAP prints and reads back the same, at random', () => {
  const seed = 20261122
  const next = random(seed)
  const some = <One>(of: readonly One[]) => of.filter(() => next() < 0.3)
  const pick = <One>(of: readonly One[]) => of[Math.floor(next() * of.length)]
  const times = process.env.LEGATO_LONG ? 100_000 : 2_000
  for (let time = 0; time < times; time += 1) {
    const classes = some(CLASSES.slice(1))
    const etiology = pick(ETIOLOGIES)
    const anatomy = pick(ANATOMIES)
    const ceap = {
      classes: classes.length > 0 ? classes : ['C0'],
      ...(next() < 0.5 && { symptomatic: next() < 0.5 }),
      ...(etiology && { etiology }),
      ...(anatomy && { anatomy }),
      pathology: {
        ...(next() < 0.7 && { reflux: some(CEAP_SEGMENTS) }),
        ...(next() < 0.4 && { obstruction: some(CEAP_SEGMENTS) }),
      },
    } as Ceap
    const back = read(printCeap(ceap))
    if (JSON.stringify(back) !== JSON.stringify(ceap))
      expect(back, `seed ${seed}, time ${time}, ${printCeap(ceap)}`).toEqual(ceap)
  }
})

describe('CEAP is read as people write it', () => {
  test.each([
    ['C4b,c,s Ep As,d Pr(GSVa,GSVb,POPV)', 'C4b,4c,s Ep As,d Pr(GSVa,GSVb,POPV)'],
    ['C2s Ep As Pr', 'C2,s Ep As Pr'],
    ['C2rs', 'C2r,s'],
    ['C2,4a,S Esi As,p,d Pr(2,3,18),o(7)', 'C2,4a,s Esi As,p,d Pr(GSVa,GSVb,CPV),o(CIV)'],
    ['c6r,a, en, an, pn', 'C6r,a En An Pn'],
    ['C3 Ep Ad,s Pr(AAGSV, SFV)', 'C3 Ep As,d Pr(AASV,FV)'],
    ['C4a', 'C4a'],
  ])('%s is %s', (written, printed) => {
    const ceap = read(written)
    expect(ceap && printCeap(ceap)).toBe(printed)
  })

  test.each([
    ...['', 'C', 'C7', 'C0,2', 'C2,s,a', 'C2 Ex', 'C2 Ep,n', 'C2 An,s', 'C2 Pr(KNEE)', 'C2 Px'],
    ...['Ep As Pr', 'C2 Pr(GSVa', `C${'2,'.repeat(300)}2`],
  ])('%s is not CEAP', (written) => {
    expect(ceapIn(written)).toMatchObject({ kind: 'unreadable' })
  })
})

test('basic CEAP keeps the highest class, and says that there is reflux but not where', () => {
  const full = read('C2,4b,6,s Ep As,d Pr(GSVa,POPV),o(CIV)')
  expect(full && printCeap(basicCeap(full))).toBe('C6,s Ep As,d Pr,o')
  expect(full && highestClass(full)).toBe('C6')
})
