import { expect, test } from 'vitest'
import { knowledge } from '../knowledge.ts'
import { compareSnapshots } from './compare.ts'
import { isSnapshot, type Snapshot, snapshotOf } from './snapshot.ts'

const before = snapshotOf(knowledge)
const [first, second, ...others] = before.findings
if (!first || !second) throw new Error('there are no findings')

function withFindings(findings: Snapshot['findings']): Snapshot {
  return { ...before, findings }
}

test('a snapshot is no other than itself, also after a way through JSON', () => {
  const read: unknown = JSON.parse(JSON.stringify(before))
  expect(isSnapshot(read) && compareSnapshots(before, read)).toEqual([])
})

test('what is gone, what is new and what moved its place', () => {
  const born = { ...first, id: 'born' }
  const after = withFindings([second, born, ...others])
  expect(compareSnapshots(before, after)).toEqual([
    { part: 'findings', id: first.id, what: 'removed', changes: [] },
    { part: 'findings', id: 'born', what: 'added', changes: [] },
  ])
})

test('a wording that changed is shown at its place, with both sides', () => {
  const say = { ...first.say, met: { id: first.say.met.id, english: 'Otherwise.' } }
  const [difference] = compareSnapshots(
    before,
    withFindings([{ ...first, say }, second, ...others]),
  )
  expect(difference).toMatchObject({ id: first.id, what: 'changed' })
  expect(difference?.changes).toEqual([
    { at: 'say.met.english', before: first.say.met.english, after: 'Otherwise.' },
  ])
})

test('a criterion that changed is one change, whole on both sides', () => {
  const other = { ...first, when: second.when }
  const [difference] = compareSnapshots(before, withFindings([other, second, ...others]))
  expect(difference?.changes).toEqual([{ at: 'when', before: first.when, after: second.when }])
})

test.each([
  [null],
  [{}],
  [{ schema: 'legato-knowledge/1', findings: 3 }],
  [{ ...before, schema: 'legato-knowledge/2' }],
])('what is no snapshot is told from one', (value) => {
  expect(isSnapshot(value)).toBe(false)
})
