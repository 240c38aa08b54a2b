import { describe, expect, test } from 'vitest'
import type { VeinFinding } from '../exam/index.ts'
import {
  extensionClass,
  isClosed,
  printWifi,
  stagesAgree,
  vcssTotal,
  villaltaReading,
} from './index.ts'

test('VCSS adds ten items, and says which are missing', () => {
  const all = { pain: 2, varicoseVeins: 2, edema: 1, pigmentation: 1, inflammation: 0 } as const
  const rest = { induration: 0, ulcerCount: 1, ulcerDuration: 1, ulcerSize: 1 } as const
  expect(vcssTotal({ ...all, ...rest, compression: 3 })).toEqual({ total: 12, missing: [] })
  expect(vcssTotal({ ...all, ...rest })).toEqual({ total: 9, missing: ['compression'] })
})

describe('Villalta', () => {
  const zero = { pain: 0, cramps: 0, heaviness: 0, paresthesia: 0, pruritus: 0, edema: 0 } as const
  const signs = {
    induration: 0,
    hyperpigmentation: 0,
    redness: 0,
    ectasia: 0,
    calfPain: 0,
  } as const

  test('has a band once every item and the ulcer are known', () => {
    expect(villaltaReading({ ...zero, ...signs, ulcer: false }).band).toBe('none')
    expect(villaltaReading({ ...zero, ...signs }).band).toBeUndefined()
    expect(villaltaReading({ ...signs, ulcer: false }).band).toBeUndefined()
  })

  test('is severe with an ulcer, whatever else', () => {
    expect(villaltaReading({ ulcer: true }).band).toBe('severe')
  })
})

test('a clot after foam or adhesive is called ARTE, and of unknown means open', () => {
  const found = { junction: 'SFJ', reach: 'to-junction' } as const
  expect(extensionClass({ ...found, on: 'no-heat' })).toEqual({ name: 'ARTE', class: 'I' })
  expect(extensionClass(found).name).toBe('open')
})

describe('closure', () => {
  const vein = (treated: VeinFinding['treated']): VeinFinding => ({
    segment: 'GSVa',
    visualized: true,
    ...(treated && { treated }),
  })

  test('by the stretch that is open, below 5 or below 10 cm', () => {
    const partly = vein({ state: 'partly-open', openLengthCm: 7 })
    expect(isClosed(partly)).toBe(false)
    expect(isClosed(partly, 'closure/open-below-10cm')).toBe(true)
    expect(isClosed(vein({ state: 'partly-open', openLengthCm: 5 }))).toBe(false)
  })

  test('is not known of a vein that was not treated or of which no length is told', () => {
    expect(isClosed(vein(undefined))).toBeUndefined()
    expect(isClosed(vein({ state: 'partly-open' }))).toBeUndefined()
  })
})

test('Fontaine and Rutherford stand side by side', () => {
  expect(stagesAgree('III', 4)).toBe(true)
  expect(stagesAgree('III', 5)).toBe(false)
})

test('WIfI is written as it is said', () => {
  expect(printWifi({ wound: 1, ischemia: 2, footInfection: 0 })).toBe('W1 I2 fI0')
})
