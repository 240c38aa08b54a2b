import { expect, test } from 'vitest'
import { areSound } from './lights.ts'

test.each([
  [{ offS: 60, onS: 3600 }, true],
  [{ offS: null, onS: 3600 }, true],
  [{ offS: null, onS: null }, true],
  [{ offS: 3600, onS: 60 }, false],
  [{ offS: 60, onS: 60 }, false],
  [{ offS: -1, onS: 60 }, false],
  [{ offS: 60, onS: 3601 }, false],
])('of an hour, %j: %s', (lights, expected) => expect(areSound(lights, 3600)).toBe(expected))
