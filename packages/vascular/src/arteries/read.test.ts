import { describe, expect, test } from 'vitest'
import type { ArteryFinding } from '../exam/index.ts'
import { readExam } from '../exam/index.ts'
import { readArtery, readPressures } from './index.ts'

function pressuresOf(pressures: object, brachial?: object) {
  const legs = { left: { side: 'left', pressures } }
  const rest = { schema: 'legato-exam/1', date: '2026-11-20', protocol: 'arterial', brachial }
  const { exam } = readExam({ ...rest, legs })
  return exam && readPressures(exam, 'left')
}

const arms = { leftMmHg: 130, rightMmHg: 140 }

describe('the index', () => {
  test('is the higher ankle artery over the higher arm', () => {
    const read = pressuresOf({ dorsalisPedisMmHg: 98, posteriorTibialMmHg: 112 }, arms)
    // 112 / 140 by hand.
    expect(read?.abi).toEqual({ value: 0.8, band: 'abnormal', how: 'measured' })
  })

  test('that was measured wins over that of the report', () => {
    const read = pressuresOf({ dorsalisPedisMmHg: 140, abi: 0.6 }, arms)
    expect(read?.abi).toMatchObject({ value: 1, how: 'measured' })
  })

  test('of the report counts where no arm was measured', () => {
    expect(pressuresOf({ dorsalisPedisMmHg: 140, abi: 0.62 })?.abi).toMatchObject({
      value: 0.62,
      how: 'reported',
    })
    expect(pressuresOf({ dorsalisPedisMmHg: 140 })?.abi).toBeUndefined()
  })

  test('is rounded before it is judged, so that 0.904 is the 0.90 of the report', () => {
    expect(pressuresOf({ abi: 0.904 })?.abi?.band).toBe('abnormal')
    expect(pressuresOf({ abi: 0.905 })?.abi?.band).toBe('borderline')
    // 1.005 has no exact binary form; by hand it rounds to 1.01.
    expect(pressuresOf({ abi: 1.005 })?.abi?.value).toBe(1.01)
  })

  test('above 1.40, or by the word of who measured, says nothing of the flow', () => {
    expect(pressuresOf({ abi: 1.41 })?.incompressible).toBe(true)
    expect(pressuresOf({ incompressible: true, toeMmHg: 60 })?.incompressible).toBe(true)
    expect(pressuresOf({ abi: 1.4 })?.incompressible).toBe(false)
  })

  test('of a toe', () => {
    expect(pressuresOf({ toeMmHg: 98 }, arms)?.tbi).toMatchObject({ value: 0.7, band: 'abnormal' })
  })
})

describe('exercise', () => {
  test('is open without a pressure after it', () => {
    expect(
      pressuresOf({ dorsalisPedisMmHg: 140, afterExercise: {} }, arms)?.exercise,
    ).toBeUndefined()
  })

  test('is open where one fall is within its limit and the other is not known', () => {
    // 25 mmHg are within 30; without the arms nobody knows what the index does.
    const after = { dorsalisPedisMmHg: 100, afterExercise: { ankleMmHg: 75 } }
    expect(pressuresOf(after, arms)?.exercise).toEqual({ ankleFallMmHg: 25 })
  })

  test('says nothing of an ankle that cannot be pressed shut', () => {
    const after = { dorsalisPedisMmHg: 250, afterExercise: { ankleMmHg: 190, brachialMmHg: 140 } }
    expect(pressuresOf(after, arms)?.exercise).toBeUndefined()
  })

  test('is open without one before it', () => {
    expect(pressuresOf({ afterExercise: { ankleMmHg: 60 } })?.exercise).toBeUndefined()
  })
})

describe('an artery', () => {
  const seen = { segment: 'SFA', visualized: true } as const
  test.each<[Partial<ArteryFinding>, object]>([
    [
      { psvCmPerS: 300, psvBeforeCmPerS: 100 },
      { state: 'narrowed', ratio: 3, stenosis: '50-to-74' },
    ],
    [
      { psvCmPerS: 420, psvBeforeCmPerS: 100 },
      { state: 'narrowed', stenosis: '75-to-99' },
    ],
    [{ velocityRatio: 1.5 }, { state: 'open', stenosis: 'below-50' }],
    [
      { occluded: true, psvCmPerS: 0 },
      { state: 'occluded', stenosis: 'occluded' },
    ],
    [{ stenosisPercent: 60 }, { state: 'narrowed' }],
    [{ waveform: 'triphasic' }, { state: 'open', waveform: 'triphasic' }],
    [{ waveform: 'monophasic' }, { state: 'open', suspectedAbove: true }],
    [
      { conduit: 'stent', psvCmPerS: 80 },
      { state: 'open', conduit: 'stent' },
    ],
    [{}, { state: 'not-examined' }],
    [{ visualized: false }, { state: 'not-examined' }],
  ])('%j', (finding, read) => {
    expect(readArtery({ ...seen, ...finding })).toMatchObject(read)
  })
})
