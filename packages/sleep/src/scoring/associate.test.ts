import { expect, test } from 'vitest'
import { isByArousal, isByBreath } from './associate.ts'
import { event, mark } from './scene.ts'
import { unitOf } from './unit.ts'

const breath = [event('respiratory', 100, 120)]
const from = (onsetS: number, durationS: number) => unitOf([mark(onsetS, durationS)])

test.each([
  ['ends exactly 2.0 s before its end', from(116, 2), true],
  ['ends 2.001 s before its end', from(116, 1.999), false],
  ['begins exactly 10.25 s after its end', from(130.25, 2), true],
  ['begins 10.251 s after its end', from(130.251, 2), false],
  ['spans it', from(90, 60), true],
])('by WASM, a movement that %s is by the breath: %s', (_, unit, expected) => {
  expect(isByBreath(unit, breath, 'wasm-2016')).toBe(expected)
})

test.each([
  ['ends 0.499 s before', from(97.501, 2), true],
  ['ends exactly 0.5 s before', from(97.5, 2), false],
  ['lies inside', from(102, 1), true],
  ['begins 0.499 s after', from(106.499, 2), true],
  ['begins exactly 0.5 s after', from(106.5, 2), false],
])('a movement that %s is with the arousal: %s', (_, unit, expected) => {
  expect(isByArousal(unit, [event('arousal', 100, 106)])).toBe(expected)
})
