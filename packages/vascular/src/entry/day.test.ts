import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { treatmentsOf } from '../course/index.ts'
import type { Exam } from '../exam/index.ts'
import type { Change } from './index.ts'
import {
  newExam,
  perforatorWords,
  rowOf,
  treatedDayAt,
  typeAt,
  typePerforator,
  typeTreatedDay,
} from './index.ts'

const date = civilDate('2026-10-12')
if (!date) throw new Error('The day of the test is none')
const empty = newExam('post-ablation', date)

function done(change: Change): Exam {
  if (change.kind === 'unread') throw new Error(`unread: ${change.word}`)
  return change.exam
}

const vein = (exam: Exam, segment: 'GSVa' | 'GSVb' | 'SSV', text: string) =>
  done(typeAt(exam, { side: 'left', row: rowOf(segment) }, text))
const two = vein(vein(empty, 'GSVa', 'xrf'), 'GSVb', 'xp7')

const daysIn = ({ legs }: Exam) => legs.left?.veins.map(({ treated }) => treated?.on)

test('one day is typed for all that was treated in a leg', () => {
  const exam = done(typeTreatedDay(two, 'left', '7d'))
  expect(daysIn(exam)).toEqual(['2026-10-05', '2026-10-05'])
  expect(treatedDayAt(exam, 'left')).toBe('2026-10-05')
  expect(treatmentsOf([exam])).toMatchObject([{ side: 'left', on: '2026-10-05' }])
})

test('a day that an earlier treatment has stays when the others get theirs', () => {
  const before = vein(two, 'SSV', 'rmsp 2019-02-01')
  expect(treatedDayAt(before, 'left')).toBe('')
  const exam = done(typeTreatedDay(before, 'left', '10-5'))
  expect(daysIn(exam)).toEqual(['2026-10-05', '2026-10-05', '2019-02-01'])
  const mended = done(typeTreatedDay(exam, 'left', '10-6'))
  expect(daysIn(mended)).toEqual(['2026-10-06', '2026-10-06', '2019-02-01'])
  expect(daysIn(done(typeTreatedDay(mended, 'left', '')))).toEqual([
    ...[undefined, undefined, '2019-02-01'],
  ])
})

test.each(['2026-10-13', '2026-02-30', '13-1', 'soon'])('%s is no day of a treatment', (word) => {
  expect(typeTreatedDay(two, 'left', word)).toEqual({ kind: 'unread', word })
})

test('a day without a treatment is asked back', () => {
  expect(typeTreatedDay(empty, 'left', '7d')).toMatchObject({ lacks: 'treatment' })
  const cell = { side: 'left', row: rowOf('GSVa') } as const
  expect(typeAt(empty, cell, 'c 7d')).toMatchObject({ kind: 'unread', lacks: 'treatment' })
})

test('of a perforator it is typed how it was treated, as of a vein', () => {
  const exam = done(typePerforator(empty, { side: 'left', index: 0 }, '19 xfo 5-12'))
  const [finding] = exam.legs.left?.perforators ?? []
  expect(finding?.treated).toEqual({ state: 'closed', technique: 'foam', on: '2026-05-12' })
  expect(finding && perforatorWords(finding)).toBe('19 xfo 2026-05-12')
})

test('of an artery the day of its stent is typed, for the visits after it are counted from it', () => {
  const cell = { side: 'left', row: rowOf('SFA') } as const
  const exam = done(typeAt(newExam('arterial', date), cell, 'n xost 2026-05-12'))
  expect(exam.legs.left?.arteries[0]?.treated).toMatchObject({ technique: 'stent', state: 'open' })
  expect(treatmentsOf([exam])).toMatchObject([{ on: '2026-05-12', arteries: ['SFA'] }])
})
