import { expect, test } from 'vitest'
import { acted, draftOf } from './draft.ts'

const [first, second, third] = [{ by: 'one' }, { by: 'two' }, { by: 'three' }]

test('what was done is taken back and done again, step by step', () => {
  let draft = draftOf(first)
  draft = acted(draft, { kind: 'change', to: second })
  draft = acted(draft, { kind: 'change', to: third })
  draft = acted(draft, { kind: 'undo' })
  expect(draft.now).toEqual(second)
  draft = acted(draft, { kind: 'undo' })
  expect(acted(draft, { kind: 'undo' }).now).toEqual(first)
  draft = acted(draft, { kind: 'redo' })
  expect(draft.now).toEqual(second)
  expect(acted(acted(draft, { kind: 'redo' }), { kind: 'redo' }).now).toEqual(third)
})

test('what changes nothing is no step, and a new change closes the way forth', () => {
  const draft = acted(draftOf(first), { kind: 'change', to: { by: 'one' } })
  expect(draft.past).toEqual([])
  const back = acted(acted(draft, { kind: 'change', to: second }), { kind: 'undo' })
  expect(acted(back, { kind: 'change', to: third }).future).toEqual([])
})
