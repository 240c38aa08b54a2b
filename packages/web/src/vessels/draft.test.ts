import { type Exam, newExam, readExam } from '@legato/vascular'
import { expect, test } from 'vitest'
import { acted, draftOf } from './draft.ts'

function examOf(sonographer: string): Exam {
  const { exam } = readExam({
    ...{ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'reflux', sonographer },
    ...{ legs: {}, imaging: [], limitations: [], unmapped: [] },
  })
  if (!exam) throw new Error('The exam of the test is none')
  return exam
}

const [first, second, third] = [examOf('one'), examOf('two'), examOf('three')]

test('what was done is taken back and done again, step by step', () => {
  let draft = draftOf(first)
  draft = acted(draft, { kind: 'change', exam: second })
  draft = acted(draft, { kind: 'change', exam: third })
  draft = acted(draft, { kind: 'undo' })
  expect(draft.exam).toEqual(second)
  draft = acted(draft, { kind: 'undo' })
  expect(acted(draft, { kind: 'undo' }).exam).toEqual(first)
  draft = acted(draft, { kind: 'redo' })
  expect(draft.exam).toEqual(second)
  expect(acted(acted(draft, { kind: 'redo' }), { kind: 'redo' }).exam).toEqual(third)
})

test('what changes nothing is no step, and a new change closes the way forth', () => {
  const draft = acted(draftOf(first), { kind: 'change', exam: examOf('one') })
  expect(draft.past).toEqual([])
  const back = acted(acted(draft, { kind: 'change', exam: second }), { kind: 'undo' })
  expect(acted(back, { kind: 'change', exam: third }).future).toEqual([])
  expect(newExam('reflux', first.date).legs).toEqual({})
})
