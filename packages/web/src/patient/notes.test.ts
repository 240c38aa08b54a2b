import type { Alert } from '@legato/server/api'
import { expect, test } from 'vitest'
import { alertCount, alertRows } from './notes.ts'

function alert(level: Alert['level'], about: string, id: string): Alert {
  return {
    id,
    level,
    about,
    say: id,
    from: [],
    instead: [],
    because: [],
    sources: [],
    verified: true,
  }
}

test('the gravest comes first, and several notes on one drug make one row', () => {
  const rows = alertRows([
    alert('info', 'pramipexole', 'taper'),
    alert('warn', 'gabapentin', 'breathing'),
    alert('info', 'gabapentin', 'driving'),
    alert('info', 'pramipexole', 'watch'),
    alert('warn', 'pramipexole', 'above-label'),
  ])
  expect(rows.map((row) => (row.kind === 'alert' ? row.alert.id : row.notes.length))).toEqual([
    'breathing',
    'above-label',
    2,
    'driving',
  ])
  expect(alertCount(rows)).toBe(5)
})

test('below a stop all notes are one row that names what they are about', () => {
  const rows = alertRows([
    alert('info', 'pramipexole', 'taper'),
    alert('stop', 'pramipexole', 'no-raise'),
    alert('info', 'sertraline', 'aggravates'),
  ])
  expect(rows.map((row) => (row.kind === 'alert' ? row.alert.id : row.about))).toEqual([
    'no-raise',
    'pramipexole, sertraline',
  ])
})
