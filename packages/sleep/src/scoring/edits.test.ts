import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LegMovement } from '../movement/movement.ts'
import { addedId, type Edit, foundIn, markId } from './edit.ts'
import { applyEdits, idleEdits } from './edits.ts'

const stamp = { by: 'Dr. Abt', at: '2026-11-22T09:00:00Z' }
const shape = { restUv: 1, peakUv: 20, isSustained: true }
const at = (onsetS: number, leg: 'left' | 'right' = 'left'): LegMovement => ({
  ...{ onsetS, durationS: 2, leg, shape },
})
const found = [at(10), at(30), at(50, 'right')]
const [first = at(0)] = found

test('marks are added, deleted, moved and given to the other leg', () => {
  const marks = applyEdits(found, [
    { ...stamp, id: 'a', kind: 'add', onsetS: 20, durationS: 1, leg: 'left' },
    { ...stamp, id: 'b', kind: 'delete', mark: 'left-300000' },
    { ...stamp, id: 'c', kind: 'move', mark: 'left-100000', onsetS: 60, durationS: 3 },
    { ...stamp, id: 'd', kind: 'relabel', mark: 'right-500000', leg: 'left' },
    { ...stamp, id: 'e', kind: 'move', mark: 'added-1', onsetS: 21, durationS: 1.5 },
  ])
  expect(marks).toEqual([
    { id: 'added-1', onsetS: 21, durationS: 1.5, leg: 'left', shape: null, from: 'person' },
    { id: 'right-500000', onsetS: 50, durationS: 2, leg: 'left', shape, from: 'person' },
    { id: 'left-100000', onsetS: 60, durationS: 3, leg: 'left', shape: null, from: 'person' },
  ])
})

test('an edit of a mark that is not there changes nothing', () => {
  const gone: Edit = { ...stamp, id: 'a', kind: 'delete', mark: 'left-990000' }
  expect(applyEdits(found, [gone])).toEqual(applyEdits(found, []))
})

test('of edits that change nothing it is told which, and of what they were', () => {
  const edits: readonly Edit[] = [
    { ...stamp, id: 'a', kind: 'delete', mark: markId(first) },
    { ...stamp, id: 'b', kind: 'delete', mark: 'left-991234' },
    { ...stamp, id: 'c', kind: 'relabel', mark: 'added-1', leg: 'right' },
    { ...stamp, id: 'd', kind: 'add', onsetS: 70, durationS: 2, leg: 'left' },
    { ...stamp, id: 'e', kind: 'move', mark: addedId(3), onsetS: 71, durationS: 2 },
  ]
  expect([...idleEdits(found, edits)]).toEqual([1, 2])
  expect(foundIn('left-991234')).toEqual({ leg: 'left', onsetS: 99.1234 })
  expect(foundIn('added-1')).toBeUndefined()
})

const seconds = fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 10)
const leg = fc.constantFrom('left' as const, 'right' as const)
const mark = fc.oneof(
  fc.constantFrom(...found.map(markId)),
  fc.constantFrom('added-1', 'added-2', 'added-3'),
)
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), onsetS: seconds, durationS: seconds, leg }),
  fc.record({ kind: fc.constant('delete' as const), mark }),
  fc.record({ kind: fc.constant('move' as const), mark, onsetS: seconds, durationS: seconds }),
  fc.record({ kind: fc.constant('relabel' as const), mark, leg }),
)
const anyEdits = fc
  .array(change, { maxLength: 12 })
  .map((all) => all.map((one, index): Edit => ({ ...stamp, ...one, id: `${index}` })))

test('after any edits marks are in order of onset, each once', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const marks = applyEdits(found, edits)
      const onsets = marks.map(({ onsetS }) => onsetS)
      expect(onsets).toEqual(onsets.toSorted((a, b) => a - b))
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
    }),
  )
})

test('whatever was edited, what was found is as it was, and comes back when the edits are dropped', () => {
  const before = structuredClone(found)
  fc.assert(
    fc.property(anyEdits, (edits) => {
      applyEdits(found, edits)
      expect(found).toEqual(before)
      expect(applyEdits(found, edits.slice(0, 0)).map(({ id }) => id)).toEqual(found.map(markId))
    }),
  )
})

test('the last edit touches one mark at the most, so that to drop it gives the marks before', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const last = edits.at(-1)
      const touched = last && (last.kind === 'add' ? addedId(edits.length - 1) : last.mark)
      const others = (some: readonly Edit[]) =>
        applyEdits(found, some).filter(({ id }) => id !== touched)
      expect(others(edits)).toEqual(others(edits.slice(0, -1)))
    }),
  )
})

test('a mark keeps its name when the same movement is found again', () => {
  expect(markId({ ...first, onsetS: first.onsetS + 1e-9, shape: null })).toBe(markId(first))
})
