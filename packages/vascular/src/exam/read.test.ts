import { describe, expect, test } from 'vitest'
import type { ProblemKind } from './problem.ts'
import { readExam } from './read.ts'

type Json = Readonly<Record<string, unknown>>

const gsv = {
  segment: 'GSVa',
  visualized: true,
  refluxMs: 1800,
  position: 'standing',
  provocation: 'manual',
}

function examWith(leg: Json, rest: Json = {}): Json {
  const left = { side: 'left', ...leg }
  const legs = { left }
  return { schema: 'legato-exam/1', date: '2026-11-20', protocol: 'reflux', legs, ...rest }
}

const told = (input: unknown, kind: ProblemKind) =>
  readExam(input).problems.filter((problem) => problem.kind === kind)

const withVein = (vein: Json) => examWith({ veins: [{ ...gsv, ...vein }] })

test('an exam reads with its lists there, even where none was written', () => {
  const { exam } = readExam(JSON.stringify(examWith({ veins: [gsv] })))
  expect(exam?.legs.left?.veins).toEqual([gsv])
  expect(exam?.legs.left?.arteries).toEqual([])
  expect(exam?.legs.right).toBeUndefined()
  expect(exam?.unmapped).toEqual([])
})

test('what is read and written again reads the same', () => {
  const { exam } = readExam(examWith({ veins: [gsv], ceap: 'C2,s Ep As Pr(GSVa)' }))
  expect(readExam(JSON.stringify(exam)).exam).toEqual(exam)
})

describe('what cannot be an exam is refused with what to do', () => {
  test.each<[unknown, ProblemKind]>([
    ['{', 'not-json'],
    ['[]', 'not-an-exam'],
    [null, 'not-an-exam'],
    [{ schema: 'legato-exam/2' }, 'not-an-exam'],
    [{ schema: 'legato-exam/1', protocol: 'reflux', legs: {} }, 'missing'],
    [examWith({}, { date: '2026-02-30' }), 'not-a-date'],
    [examWith({}, { protocol: 'knee' }), 'not-a-choice'],
  ])('%j: %s', (input, kind) => {
    const { exam, problems } = readExam(input)
    expect(exam).toBeUndefined()
    expect(problems.map((problem) => problem.kind)).toContain(kind)
  })
})

describe('a value that cannot be right is not taken, is told with its place, and is kept', () => {
  test.each<[Json, ProblemKind, string]>([
    [{ refluxMs: 1.2 }, 'looks-like-seconds', 'refluxMs'],
    [{ diameterMm: 0.6 }, 'looks-like-centimeters', 'diameterMm'],
    [{ peakRefluxCmPerS: 0.3 }, 'looks-like-meters-per-second', 'peakRefluxCmPerS'],
    [{ refluxMs: 20_001 }, 'out-of-range', 'refluxMs'],
    [{ refluxMs: '1200' }, 'wrong-type', 'refluxMs'],
    [{ position: 'upright' }, 'not-a-choice', 'position'],
    [{ color: 'blue' }, 'unknown-field', 'color'],
  ])('%j: %s', (vein, kind, field) => {
    const place = `legs.left.veins[0].${field}`
    expect(told(withVein(vein), kind)).toMatchObject([{ place }])
    const { exam } = readExam(withVein(vein))
    expect(exam?.legs.left?.veins[0]).not.toHaveProperty(field)
    expect(exam?.unmapped).toEqual([{ source: 'json', place, value: JSON.stringify(vein[field]) }])
  })
})

test('a finding that lacks what it needs is kept whole among what could not be mapped', () => {
  const { exam } = readExam(examWith({ veins: [{ segment: 'GSVa', refluxMs: 900 }] }))
  expect(exam?.legs.left?.veins).toEqual([])
  expect(exam?.unmapped).toEqual([
    { source: 'json', place: 'legs.left.veins[0]', value: '{"segment":"GSVa","refluxMs":900}' },
  ])
})

describe('a field that names another unit is converted, and told', () => {
  const { refluxMs: _, ...unmeasured } = gsv
  test.each([
    [{ refluxS: 1.25 }, 'refluxMs', 1250],
    [{ diameterCm: 0.62 }, 'diameterMm', 6.2],
    [{ peakRefluxMPerS: 0.4 }, 'peakRefluxCmPerS', 40],
    [{ thrombusLengthMm: 35 }, 'thrombusLengthCm', 3.5],
  ])('%j', (vein, field, value) => {
    const input = examWith({ veins: [{ ...unmeasured, ...vein }] })
    expect(readExam(input).exam?.legs.left?.veins[0]).toMatchObject({ [field]: value })
    expect(told(input, 'other-unit')).toHaveLength(1)
  })
})

describe('sides', () => {
  test('an exam without a leg is told', () => {
    const input = { ...examWith({}), legs: {} }
    expect(told(input, 'side-missing')).toMatchObject([{ level: 'error', place: 'legs' }])
  })

  test('a leg that says that it is the other leg is not taken', () => {
    const input = examWith({ side: 'right', veins: [gsv] })
    const { exam } = readExam(input)
    expect(exam?.legs.left).toBeUndefined()
    expect(told(input, 'other-side')).toMatchObject([{ place: 'legs.left' }])
    expect(exam?.unmapped[0]?.place).toBe('legs.left')
  })

  test('half a leg is told by what is lacking', () => {
    const [half] = told(examWith({ veins: [gsv] }), 'half-a-leg')
    expect(half?.what.values?.lacks).toEqual(['CFV', 'FV', 'POPV', 'SFJ', 'GSVb', 'SPJ / SSV'])
  })

  test('what is entered as not seen is not lacking', () => {
    const seen = { segment: 'CFV', visualized: false }
    const [half] = told(examWith({ veins: [gsv, seen] }), 'half-a-leg')
    expect(half?.what.values?.lacks).not.toContain('CFV')
  })
})

describe('what contradicts itself', () => {
  test.each<[Json]>([
    [{ reflux: 'none' }],
    [{ visualized: false }],
    [{ compressibility: 'full', thrombus: 'acute' }],
    [{ thrombus: 'none', occlusive: true }],
    [{ treated: { state: 'closed' } }],
    [{ treated: { state: 'removed' } }],
  ])('vein %j', (vein) => {
    expect(told(withVein(vein), 'contradiction')).toHaveLength(1)
  })

  test.each<[Json]>([
    [{ occluded: true, psvCmPerS: 80 }],
    [{ occluded: false, stenosisPercent: 100 }],
    [{ visualized: false, psvCmPerS: 80 }],
  ])('artery %j', (artery) => {
    const arteries = [{ segment: 'SFA', visualized: true, ...artery }]
    expect(told(examWith({ arteries }), 'contradiction')).toHaveLength(1)
  })

  test('a perforator of the calf in the thigh', () => {
    const perforators = [{ region: 'TPV', name: 'boyd', visualized: true }]
    expect(told(examWith({ perforators }), 'contradiction')).toHaveLength(1)
  })

  test('a clot that stays out of the deep vein and fills it', () => {
    const extensions = [{ junction: 'SFJ', reach: 'to-junction', lumenPercent: 30 }]
    expect(told(examWith({ extensions }), 'contradiction')).toHaveLength(1)
  })
})

test('the same part twice is told when it differs, and not when the position does', () => {
  const again = (rest: Json) => examWith({ veins: [gsv, { ...gsv, ...rest }] })
  expect(told(again({ refluxMs: 300 }), 'twice')).toMatchObject([{ place: 'legs.left.veins[1]' }])
  expect(told(again({}), 'twice')).toEqual([])
  expect(told(again({ refluxMs: 300, position: 'supine' }), 'twice')).toEqual([])
  expect(told(again({ refluxMs: 300, landmark: 'distal' }), 'twice')).toEqual([])
})

test('a time of reflux, even none, without provocation is told', () => {
  const { provocation: _, ...unprovoked } = gsv
  const none = { ...unprovoked, segment: 'SSV', refluxMs: 0 }
  expect(told(examWith({ veins: [unprovoked, none] }), 'reflux-without-provocation')).toHaveLength(
    2,
  )
})

test('CEAP that cannot be read is told, and stays as written', () => {
  const input = examWith({ ceap: 'C9' })
  expect(told(input, 'unreadable-ceap')).toMatchObject([{ place: 'legs.left.ceap' }])
  expect(readExam(input).exam?.legs.left?.ceap).toBe('C9')
})

test('what nests without end is told, and nothing is thrown', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const whole = JSON.stringify(examWith({ veins: [gsv] }))
  const { exam, problems } = readExam(`${whole.slice(0, -1)},"extra":${deep}}`)
  expect(exam?.legs.left?.veins).toHaveLength(1)
  expect(problems.map(({ place }) => place)).toContain('extra')
})
