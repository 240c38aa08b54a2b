import type { NightChannel } from '@legato/server/api'
import { expect, test } from 'vitest'
import { readFrom, wordOf } from './leg-channel.ts'

const channel = (index: number, rest: Partial<NightChannel> = {}): NightChannel => ({
  ...{ index, label: 'LLEG1', unit: 'uV', rateHz: 256, leg: null },
  ...rest,
})

test('a leg that was read from one channel is asked for by its number', () => {
  const channels = [channel(0), channel(1, { leg: 'left' })]
  expect(wordOf(readFrom({ channels }, 'left'))).toBe('2')
  expect(wordOf(readFrom({ channels }, 'right'))).toBe('')
})

test('a difference is asked for by its two channels, not by its own place', () => {
  const channels = [channel(0), channel(1), channel(2, { leg: 'right', difference: [2, 1] })]
  expect(wordOf(readFrom({ channels }, 'right'))).toBe('2-1')
})
