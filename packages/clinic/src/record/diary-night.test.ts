import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import type { DiaryNight } from './diary-night.ts'
import { diaryNight, diaryResponse } from './diary-night.ts'

const of = { id: 'n1', subject: 'Patient/anna' }

function night(rest: Partial<DiaryNight> = {}): DiaryNight {
  const on = civilDate('2026-10-24')
  if (!on) throw new Error('no day')
  return {
    ...{ night: on, zone: 'Europe/Berlin', urge: null, beganAt: null, parts: null },
    ...{ reliefMin: null, tried: [], doses: [], sleepHours: null },
    ...rest,
  }
}

test('a night comes back from its response as it was', () => {
  const whole = night({
    urge: 7,
    beganAt: '21:30',
    parts: ['left-leg', 'right-arm'],
    reliefMin: 90,
    tried: [
      { what: 'walking', helped: 'a-little' },
      { what: 'warm bath', helped: null },
    ],
    doses: [
      { drug: 'pramipexole', amount: '0.25 mg', at: '20:00' },
      { drug: 'iron', at: '22:15' },
    ],
    sleepHours: 5.5,
    note: 'Long flight',
    savedAt: '2026-10-25T07:10:00+01:00',
  })
  expect(diaryNight(diaryResponse(whole, of))).toEqual(whole)
})

test('what is not known comes back as not known, and none as none', () => {
  expect(diaryNight(diaryResponse(night(), of))).toEqual(night())
  const quiet = night({ urge: 0, beganAt: 'no-urge', parts: [] })
  expect(diaryNight(diaryResponse(quiet, of))).toEqual(quiet)
})

test('another questionnaire, one without its day or zone, and one taken back are no nights', () => {
  const response = diaryResponse(night(), of)
  expect(diaryNight({ ...response, questionnaire: 'urn:other' })).toBeUndefined()
  expect(diaryNight({ ...response, status: 'entered-in-error' })).toBeUndefined()
  const without = (linkId: string) => ({
    ...response,
    item: (response.item ?? []).filter((one) => one.linkId !== linkId),
  })
  expect(diaryNight(without('night'))).toBeUndefined()
  expect(diaryNight(without('zone'))).toBeUndefined()
})
