import type { Edit, LegMovement } from '@legato/sleep'
import { addedId, applyEdits, scoreMarks } from '@legato/sleep'
import { expect, test } from 'vitest'
import { judgedMarks, requestFor, withChange } from './marks.ts'

const movement = (onsetS: number, leg: 'left' | 'right' = 'left'): LegMovement => ({
  ...{ onsetS, durationS: 2, leg, shape: null },
})
const night = {
  durationS: 600,
  legs: [],
  stages: [{ onsetS: 0, durationS: 600, stage: 'N2' as const }],
  events: [],
  lights: { offS: null, onS: null },
}

test('each leg of a movement of both has the verdict of both, by each standard', () => {
  const found = [100, 130, 160, 190].flatMap((onsetS) => [
    movement(onsetS),
    movement(onsetS + 0.2, 'right'),
  ])
  const scored = scoreMarks(night, { movements: found, quality: [] })
  const marks = judgedMarks(applyEdits(found, []), scored, 'wasm-2016')
  expect(marks.map(({ by, stage }) => [by['wasm-2016']?.kind, by['aasm-v3']?.kind, stage])).toEqual(
    found.map(() => ['plms', 'plms', 'N2']),
  )
})

test('a mark in time that could not be judged has no verdict', () => {
  const found = [movement(100)]
  const unscored = [{ startS: 50, endS: 150 }]
  const scored = scoreMarks(night, { movements: found, quality: [], unscored })
  const [mark] = judgedMarks(applyEdits(found, []), scored, 'wasm-2016')
  expect(mark?.by).toEqual({ 'wasm-2016': null, 'aasm-v3': null })
  expect(mark?.why['aasm-v3']).toEqual([{ kind: 'unscored', flaws: [] }])
})

test('a mark that one standard passes over has its reason there, also beside a movement of the other leg', () => {
  const long = { ...movement(100), durationS: 11 }
  const found = [long, movement(101, 'right')]
  const scored = scoreMarks(night, { movements: found, quality: [] })
  const [mark] = judgedMarks(applyEdits(found, []), scored, 'aasm-v3')
  expect(mark?.by['aasm-v3']).toBeNull()
  const why = { kind: 'too-long', lastsS: 11, mostS: 10 }
  expect(mark?.why).toEqual({ 'wasm-2016': [why], 'aasm-v3': [why] })
})

const kept: readonly Edit[] = [
  { id: 'a', by: 'Mira', at: '2026-11-22T10:00:00Z', kind: 'delete', mark: 'left-1000000' },
  { id: 'b', by: 'Mira', at: '2026-11-22T10:01:00Z', kind: 'delete', mark: 'left-1300000' },
]

test('what is sent is what follows the edits that stay, without who and when', () => {
  const more = withChange(kept, { kind: 'add', onsetS: 5, durationS: 1, leg: 'left' }, 'Ada')
  expect(requestFor(kept, more)).toEqual({
    keep: 2,
    add: [{ kind: 'add', onsetS: 5, durationS: 1, leg: 'left' }],
  })
  expect(requestFor(kept, kept)).toEqual({ keep: 2, add: [] })
})

test('an edit that is kept and taken back is dropped, also where another takes its place', () => {
  expect(requestFor(kept, kept.slice(0, 1))).toEqual({ keep: 1, add: [] })
  const other = withChange(kept.slice(0, 1), { kind: 'delete', mark: addedId(4) }, 'Ada')
  expect(requestFor(kept, other)).toEqual({ keep: 1, add: [{ kind: 'delete', mark: 'added-5' }] })
})
