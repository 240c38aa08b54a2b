import { expect, test } from 'vitest'
import { areSound, lacking } from './lights.ts'

test.each([
  [{ offS: 60, onS: 3600 }, true],
  [{ offS: null, onS: 3600 }, true],
  [{ offS: null, onS: null }, true],
  [{ offS: 3600, onS: 60 }, false],
  [{ offS: 60, onS: 60 }, false],
  [{ offS: -1, onS: 60 }, false],
  [{ offS: 60, onS: 3601 }, false],
])('of an hour, %j: %s', (lights, expected) => expect(areSound(lights, 3600)).toBe(expected))

test.each([
  [{ offS: null, onS: null }, 'no-wake-index', 'lights'],
  [{ offS: 60, onS: null }, 'no-wake-index', 'lightsOn'],
  [{ offS: null, onS: 60 }, 'no-wake-index', 'lightsOff'],
  [{ offS: 0, onS: 60 }, 'no-wake-index', undefined],
  [{ offS: 60, onS: null }, 'whole-recording', 'lightsWhole'],
  [{ offS: 0, onS: 60 }, 'whole-recording', undefined],
] as const)('of lights %o, %s, it is told that they lack: %s', (lights, option, told) => {
  expect(lacking(lights, option)).toBe(told)
})
