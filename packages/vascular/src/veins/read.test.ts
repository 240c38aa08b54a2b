import { describe, expect, test } from 'vitest'
import type { LegExam, PerforatorFinding, VeinFinding } from '../exam/index.ts'
import { readVeins, suggestedSegments } from './read.ts'

const provoked = { visualized: true, provocation: 'manual', position: 'standing' } as const

function vein(segment: VeinFinding['segment'], rest: Partial<VeinFinding> = {}): VeinFinding {
  return { ...provoked, segment, ...rest }
}

function leg(
  veins: readonly VeinFinding[],
  perforators: readonly PerforatorFinding[] = [],
): LegExam {
  return { side: 'left', veins, perforators, arteries: [], extensions: [] }
}

const reading = (one: LegExam) => readVeins(one, { protocol: 'reflux' })

describe('what was not examined is never normal', () => {
  test('a segment that nobody mentions, and one that was not seen', () => {
    const { notExamined, deepReflux } = reading(
      leg([
        vein('CFV', { refluxMs: 0 }),
        vein('FV', { refluxMs: 0 }),
        vein('POPV', { visualized: false }),
      ]),
    )
    expect(notExamined).toEqual(['SFJ', 'GSVa', 'GSVb', 'SPJ / SSV', 'POPV'])
    expect(deepReflux).toBe('undetermined')
  })

  test('no reflux that nobody provoked', () => {
    const one = { segment: 'GSVa', visualized: true, refluxMs: 0 } as const
    expect(reading(leg([one])).veins[0]?.reflux).toBe('undetermined')
  })

  test('reflux by the report, without a time', () => {
    expect(reading(leg([vein('GSVa', { reflux: 'present' })])).veins[0]?.reflux).toBe(
      'undetermined',
    )
    expect(reading(leg([vein('GSVa', { reflux: 'none' })])).veins[0]?.reflux).toBe('not-met')
  })

  test('a vein of which only the width is known is not free of obstruction', () => {
    expect(reading(leg([vein('FV', { diameterMm: 9 })])).veins[0]?.obstruction).toBe('not-examined')
  })
})

test('deep veins are sound when all three were examined', () => {
  const sound = (['CFV', 'FV', 'POPV'] as const).map((id) => vein(id, { refluxMs: 900 }))
  expect(reading(leg(sound)).deepReflux).toBe('not-met')
  expect(reading(leg([...sound, vein('PTV', { refluxMs: 501 })])).deepReflux).toBe('met')
})

describe('where reflux comes from', () => {
  const trunk = [vein('GSVa', { refluxMs: 1500 }), vein('GSVb', { refluxMs: 900 })]

  test.each([
    [{ refluxMs: 1200 }, ['SFJ']],
    [{ refluxMs: 0 }, ['other']],
    [{ visualized: false }, ['open']],
  ])('the junction is %j', (junction, sources) => {
    expect(reading(leg([vein('SFJ', junction), ...trunk])).sources).toEqual(sources)
  })

  test('the pelvis, while the junction is sound', () => {
    const pelvic = [vein('SFJ', { refluxMs: 0 }), vein('PELV', { reflux: 'present' })]
    expect(reading(leg([...pelvic, ...trunk])).sources).toEqual(['pelvic'])
  })
})

const HARD_AND_FRESH = { compressibility: 'partial', thrombus: 'acute' } as const

describe('obstruction', () => {
  test.each<[VeinFinding, string]>([
    [vein('FV', { compressibility: 'full' }), 'none'],
    [vein('FV', { compressibility: 'none', thrombus: 'acute' }), 'acute'],
    [vein('FV', { compressibility: 'partial', thrombus: 'chronic-change' }), 'chronic-change'],
    [vein('FV', { compressibility: 'partial' }), 'indeterminate'],
    // Closure that is not whole: what remains is told as open length, not as an obstruction.
    [vein('GSVa', { compressibility: 'partial', treated: { state: 'partly-open' } }), 'none'],
    [
      vein('GSVa', { ...HARD_AND_FRESH, treated: { state: 'partly-open', technique: 'laser' } }),
      'acute',
    ],
    [
      vein('FV', { compressibility: 'partial', treated: { state: 'partly-open' } }),
      'indeterminate',
    ],
    [vein('CIV', { velocityRatio: 2.5 }), 'narrowed'],
    [vein('CIV', { velocityRatio: 2.4 }), 'none'],
    [vein('CIV', { areaReductionPercent: 50 }), 'narrowed'],
    [vein('CFV', { phasicity: 'continuous', compressibility: 'full' }), 'suspected-above'],
    [vein('CIV', { compressibility: 'full' }), 'not-examined'],
    [vein('GSVa', { compressibility: 'none', treated: { state: 'closed' } }), 'closed'],
    [vein('GSVa', { thrombus: 'chronic-change', treated: { state: 'closed' } }), 'closed'],
    [vein('GSVb', { treated: { state: 'removed', technique: 'stripping' } }), 'closed'],
    [vein('GSVa', { thrombus: 'acute', treated: { state: 'closed' } }), 'acute'],
    [vein('GSVa', { compressibility: 'none', treated: { state: 'open' } }), 'indeterminate'],
    [vein('GSVa', { visualized: false, treated: { state: 'closed' } }), 'not-examined'],
    [
      vein('CIV', { velocityRatio: 3, treated: { state: 'closed', technique: 'stent' } }),
      'narrowed',
    ],
  ])('%j: %s', (finding, obstruction) => {
    expect(reading(leg([finding])).veins[0]?.obstruction).toBe(obstruction)
  })
})

test('a closed trunk no longer refluxes', () => {
  const closed = vein('GSVa', { treated: { state: 'closed' } })
  expect(reading(leg([closed])).veins[0]?.reflux).toBe('not-met')
})

test('the groin says nothing of an accessory vein: neither its time nor its width', () => {
  const groin = vein('SFJ', { refluxMs: 2100, diameterMm: 11 })
  const accessory = vein('AASV', { refluxMs: 800, diameterMm: 4.1 })
  const { trunks, sources } = reading(leg([groin, accessory]))
  expect(trunks).toEqual([
    { trunk: 'AASV', pattern: 'undetermined', reflux: 'met', longestMs: 800, widestMm: 4.1 },
  ])
  expect(sources).toEqual(['SFJ'])
})

test('CEAP is told nothing of a vein that was closed on purpose', () => {
  const one = leg([vein('GSVa', { compressibility: 'none', treated: { state: 'closed' } })])
  expect(suggestedSegments(one, reading(one))).toEqual({ reflux: [], obstruction: [] })
})

test('CEAP, which is of chronic disorders, is told nothing of a fresh clot', () => {
  const one = leg([vein('POPV', { compressibility: 'none', thrombus: 'acute' })])
  expect(suggestedSegments(one, reading(one))).toEqual({ reflux: [], obstruction: [] })
})

test('CEAP is told where there is reflux, perforators included, and where flow is hindered', () => {
  const perforator = { ...provoked, region: 'CPV', refluxMs: 600, diameterMm: 4 } as const
  const one = leg(
    [vein('GSVa', { refluxMs: 1500 }), vein('FV', { refluxMs: 100, thrombus: 'chronic-change' })],
    [perforator],
  )
  expect(suggestedSegments(one, reading(one))).toEqual({
    reflux: ['GSVa', 'CPV'],
    obstruction: ['FV'],
  })
})
