import { readExam } from '@legato/vascular'
import { describe, expect, test } from 'vitest'
import { featuresOfExam } from './exam-features.ts'

type Json = Readonly<Record<string, unknown>>

/** What an exam of both legs says, the right leg being empty. */
function told(left: Json, rest: Json = {}) {
  const legs = { left: { side: 'left', ...left }, right: { side: 'right' } }
  const given = { schema: 'legato-exam/1', date: '2026-11-20', protocol: 'reflux', legs, ...rest }
  const { exam } = readExam(given)
  const features = exam ? featuresOfExam(exam) : []
  return Object.fromEntries(features.map(({ id, value }) => [id, value]))
}

const seen = { visualized: true, provocation: 'manual', position: 'standing' }

test('an ankle that cannot be pressed shut gives no ankle pressure, and its toe counts', () => {
  const pressures = { dorsalisPedisMmHg: 250, toeMmHg: 25, incompressible: true }
  const found = told({ pressures }, { brachial: { leftMmHg: 130 } })
  expect(found).not.toHaveProperty('ankle-pressure')
  expect(found['ankle-brachial-index']).toBe(1.92)
  expect(found['toe-pressure']).toBe(25)
})

describe('a leg in danger', () => {
  test.each([
    [{ fontaine: 'III' }, 'ischemic-rest-pain'],
    [{ rutherford: 4 }, 'ischemic-rest-pain'],
    [{ fontaine: 'IIa', rutherford: 4 }, 'ischemic-rest-pain'],
    [{ fontaine: 'IV' }, 'leg-ulcer'],
    [{ rutherford: 5 }, 'leg-ulcer'],
    [{ wound: 1 }, 'leg-ulcer'],
    [{ fontaine: 'IIb' }, 'exertional-leg-pain'],
    [{ arteries: [{ segment: 'SFA', visualized: true, occluded: true }] }, 'arterial-disease'],
    [{ arteries: [{ segment: 'SFA', visualized: true, velocityRatio: 2 }] }, 'arterial-disease'],
  ])('%j tells the plan of %s', (leg, feature) => {
    expect(told(leg)[feature]).toBe(true)
  })

  test('is not denied by a stage that nobody gave, nor by one leg alone', () => {
    for (const leg of [{}, { fontaine: 'I', wound: 0 }]) {
      const found = told(leg)
      for (const id of ['exertional-leg-pain', 'ischemic-rest-pain', 'leg-ulcer'])
        expect(found).not.toHaveProperty(id)
    }
  })
})

test('a foot without a wound does not deny the venous ulcer of the same leg', () => {
  const whole = { wound: 0 }
  const legsOf = (left: Json) => ({
    left: { side: 'left', ...left },
    right: { side: 'right', ...whole },
  })
  expect(told({}, { legs: legsOf(whole) })['leg-ulcer']).toBe(false)
  for (const ulcer of [
    { ceap: 'C6,s' },
    { vcss: { ulcerCount: 1 } },
    { villalta: { ulcer: true } },
  ])
    expect(told({}, { legs: legsOf({ ...whole, ...ulcer }) })).not.toHaveProperty('leg-ulcer')
})

describe('iliac veins', () => {
  test('narrowed by duplex are told, and never as significant', () => {
    const veins = [{ ...seen, segment: 'CIV', velocityRatio: 3 }]
    const found = told({ veins })
    expect(found['iliac-vein-obstruction']).toBe(true)
    expect(found).not.toHaveProperty('iliac-obstruction-significant')
  })

  test('are significantly narrowed when half of the area is lost, as seen from inside', () => {
    const image = { method: 'ivus', side: 'left', segment: 'CIV', result: 'narrowed' }
    const found = told({}, { imaging: [{ ...image, areaReductionPercent: 50 }] })
    expect(found['iliac-obstruction-significant']).toBe(true)
  })

  test('of the other leg say nothing of this one', () => {
    const image = { method: 'ivus', side: 'left', segment: 'SFA', result: 'occluded' }
    expect(told({}, { imaging: [image] })).not.toHaveProperty('iliac-vein-obstruction')
  })
})

describe('what was done before', () => {
  test('days are counted from the last treatment whose day is told', () => {
    const one = { ...seen, segment: 'GSVa', treated: { state: 'closed', on: '2026-08-22' } }
    const later = { ...seen, segment: 'SSV', treated: { state: 'closed', on: '2026-10-21' } }
    const unknown = { ...seen, segment: 'NSV', treated: { state: 'removed' } }
    expect(told({ veins: [one, later, unknown] })['days-since-vein-closure']).toBe(30)
    expect(told({ veins: [unknown] })).not.toHaveProperty('days-since-vein-closure')
  })

  test('a closed trunk, a vein stent and a graft', () => {
    const closed = { ...seen, segment: 'GSVa', treated: { state: 'closed' } }
    const stented = { ...seen, segment: 'CIV', treated: { state: 'open', technique: 'stent' } }
    const arteries = [{ segment: 'SFA', visualized: true, conduit: 'vein-graft' }]
    expect(told({ veins: [closed, stented], arteries })).toMatchObject({
      'vein-closure': true,
      'vein-stent': true,
      'artery-stent': true,
    })
  })

  test('nothing is said where nothing was treated', () => {
    const found = told({ veins: [{ ...seen, segment: 'GSVa', refluxMs: 0 }] })
    expect(found).not.toHaveProperty('vein-closure')
    expect(found).not.toHaveProperty('artery-stent')
  })
})

describe('a clot at the junction', () => {
  const clot = { junction: 'SFJ', reach: 'into-deep', on: 'heat' }

  test('has the class of the gravest', () => {
    const extensions = [
      { ...clot, lumenPercent: 20 },
      { ...clot, lumenPercent: 70 },
    ]
    expect(told({ extensions })['ehit-class']).toBe('III')
  })

  test('that fills nobody knows how much counts as a thrombosis of a deep vein', () => {
    const found = told({ extensions: [clot] })
    expect(found).not.toHaveProperty('ehit-class')
    expect(found['deep-vein-thrombosis']).toBe(true)
  })
})
