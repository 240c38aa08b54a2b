import type { Proposal } from '@legato/server/api'
import { expect, test } from 'vitest'
import { gathered, proposalsOf } from './gathered.ts'

function proposal(id: string, rest: Partial<Proposal> = {}): Proposal {
  const lists = { positions: [], for: [], against: [], cautions: [], monitor: [], changesIf: [] }
  const words = { id, therapy: id, label: id, summary: id, sources: [], needs: [] }
  const standing = { kind: 'medication', status: 'contraindicated', verified: true } as const
  return { ...lists, ...words, ...standing, disagreement: false, dose: null, ...rest }
}

const shown = (status: Proposal['status'], proposals: readonly Proposal[]) =>
  gathered(status, proposals).shown.map(({ id }) => id)

test('what is refused for one reason is one row; of what is recommended the first keeps its own', () => {
  const two = (status: Proposal['status']) =>
    ['ropinirole', 'pramipexole'].map((id) => proposal(id, { status, summary: 'Augmentation.' }))
  expect(shown('contraindicated', two('contraindicated'))).toEqual(['alike ropinirole'])
  expect(shown('recommended', two('recommended'))).toEqual(['ropinirole', 'instead ropinirole'])
})

test('tests are one row and habits another where they are only to be considered', () => {
  const [test, visit, habit, device] = (['workup', 'referral', 'lifestyle', 'device'] as const).map(
    (kind) => proposal(kind, { kind, status: 'consider' }),
  )
  const all = [test, proposal('drug', { status: 'consider' }), visit, habit, device].flatMap(
    (one) => one ?? [],
  )
  expect(shown('consider', all)).toEqual(['look workup', 'drug', 'beside lifestyle'])
  const { shown: rows, folded } = gathered('consider', all)
  expect(proposalsOf([...rows, ...folded])).toHaveLength(5)
})

test('what waits for the same facts is one row, in whatever order they stand', () => {
  const proposals = [
    proposal('iron', { status: 'needs-data', needs: ['ferritin', 'tsat'] }),
    proposal('infusion', { status: 'needs-data', needs: ['tsat', 'ferritin'] }),
  ]
  expect(shown('needs-data', proposals)).toEqual(['waiting iron'])
})

test('four rows of what is refused are shown, never just one is folded, and none is lost', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => proposal(`drug-${at}`))
  expect(gathered('contraindicated', many(5)).folded).toEqual([])
  const { shown, folded } = gathered('contraindicated', many(6))
  expect(shown).toHaveLength(4)
  expect(proposalsOf([...shown, ...folded])).toEqual(many(6))
})
