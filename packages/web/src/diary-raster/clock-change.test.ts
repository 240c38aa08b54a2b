import { expect, test } from 'vitest'
import { clockChange } from './clock-change.ts'

test('in spring an hour is missing, at two of the clock in Berlin and New York', () => {
  expect(clockChange('2026-03-28', 'Europe/Berlin')).toEqual({ at: 17, by: 1 })
  expect(clockChange('2026-03-07', 'America/New_York')).toEqual({ at: 17, by: 1 })
})

test('in autumn an hour comes twice, from three of the clock in Berlin', () => {
  expect(clockChange('2026-10-24', 'Europe/Berlin')).toEqual({ at: 18, by: -1 })
  expect(clockChange('2026-10-31', 'America/New_York')).toEqual({ at: 17, by: -1 })
})

test('half an hour on Lord Howe Island, and the other half-year in Auckland', () => {
  expect(clockChange('2026-10-03', 'Australia/Lord_Howe')).toEqual({ at: 17, by: 0.5 })
  expect(clockChange('2026-09-26', 'Pacific/Auckland')).toEqual({ at: 17, by: 1 })
})

test('other nights, places without a change, and unknown places have none', () => {
  expect(clockChange('2026-03-27', 'Europe/Berlin')).toBeUndefined()
  expect(clockChange('2026-03-28', 'Asia/Tokyo')).toBeUndefined()
  expect(clockChange('2026-03-28', 'Nowhere/Here')).toBeUndefined()
})
