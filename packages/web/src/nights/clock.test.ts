import { expect, test } from 'vitest'
import { clockAt, partsOf, secondsAt, ticksOf } from './clock.ts'

const START = '2024-03-01T22:30:10'

test('the clock of the recorder goes over midnight', () => {
  expect(clockAt(START, 0, 'seconds')).toBe('22:30:10')
  expect(clockAt(START, 2 * 3600, 'minutes')).toBe('00:30')
  expect(clockAt(START, 49.95, 'tenths')).toBe('22:31:00.0')
})

test.each([
  ['22:30:10', 0],
  ['22:31', 50],
  ['06:30:10', 8 * 3600],
  ['22:30:09', 86399],
])(
  'the clock shows %s after %d s, before the recording began only on the next day',
  (clock, atS) => {
    expect(secondsAt(START, clock)).toBe(atS)
  },
)

test('without a start the time since then is said, with a plus', () => {
  expect(clockAt(null, 3725, 'seconds')).toBe('+1:02:05')
})

test('ticks stand at round times of the clock, not of the recording', () => {
  const ticks = ticksOf(START, { startS: 0, spanS: 60 }, 6)
  expect(ticks.map((at) => clockAt(START, at, 'seconds'))).toEqual([
    ...['22:30:10', '22:30:20', '22:30:30', '22:30:40', '22:30:50', '22:31:00', '22:31:10'],
  ])
  const whole = ticksOf(START, { startS: 0, spanS: 8 * 3600 }, 8)
  expect(whole.map((at) => clockAt(START, at, 'minutes'))[0]).toBe('23:00')
  expect(whole).toHaveLength(8)
})

test('ticks of a night under some minutes are told apart', () => {
  const told = (spanS: number) => {
    const ticks = ticksOf(START, { startS: 0, spanS }, 8)
    return ticks.map((at) => clockAt(START, at, partsOf(ticks)))
  }
  for (const spanS of [0.5, 1, 40, 240, 8 * 3600])
    expect(new Set(told(spanS)).size).toBe(told(spanS).length)
  expect(told(40)[0]).toBe('22:30:10')
  expect(told(8 * 3600)[0]).toBe('23:00')
})
