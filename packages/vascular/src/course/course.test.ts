import { expect, test } from 'vitest'
import { type Exam, readExam } from '../exam/index.ts'
import { around } from './around.ts'
import { courseOf } from './course.ts'
import { treatmentsOf } from './treatment.ts'

type Json = Readonly<Record<string, unknown>>

/** An exam of the left leg alone. */
function examOn(date: string, left: Json, protocol = 'reflux'): Exam {
  const given = {
    schema: 'legato-exam/1',
    date,
    protocol,
    legs: { left: { side: 'left', ...left } },
  }
  const { exam } = readExam(given)
  if (!exam) throw new Error(`no exam of ${date}`)
  return exam
}

const seen = { visualized: true, provocation: 'manual', position: 'standing' }
const treated = { state: 'closed', technique: 'radiofrequency', on: '2026-03-20' }

const before = examOn('2026-03-08', {
  veins: [
    { ...seen, segment: 'GSVa', refluxMs: 2100, diameterMm: 7 },
    { ...seen, segment: 'GSVb', refluxMs: 900 },
  ],
})
const week = examOn(
  '2026-03-27',
  { veins: [{ ...seen, segment: 'GSVa', treated }] },
  'post-ablation',
)
const year = examOn('2027-03-22', {
  veins: [
    {
      ...seen,
      segment: 'GSVa',
      refluxMs: 800,
      treated: { ...treated, state: 'partly-open', openLengthCm: 7 },
    },
  ],
})
const exams = [year, before, week]
const [treatment, ...others] = treatmentsOf(exams)

const course = () => {
  if (!treatment) throw new Error('no treatment')
  return courseOf(exams, { ...treatment, at: treatment.on })
}

test('a treatment is told once, however many exams tell it', () => {
  expect(treatment).toEqual({
    ...{ side: 'left', on: '2026-03-20', techniques: ['radiofrequency'] },
    ...{ veins: ['GSVa'], arteries: [] },
  })
  expect(others).toEqual([])
})

test('reflux and closure of the treated vein stand before, first after and newest', () => {
  const [vein, ...rest] = course().veins
  expect(rest).toEqual([])
  expect(vein?.reflux.before).toMatchObject({
    at: '2026-03-08',
    value: { truth: 'met', longestMs: 2100 },
  })
  expect(vein?.reflux.first).toMatchObject({ at: '2026-03-27', value: { truth: 'not-met' } })
  expect(vein?.reflux.newest).toMatchObject({
    at: '2027-03-22',
    value: { truth: 'met', longestMs: 800 },
  })
  // 7 cm open: not closed, by the definition of less than 5 cm.
  expect(vein?.closed).toMatchObject({ first: { value: true }, newest: { value: false } })
  expect(vein?.closed.before).toBeUndefined()
})

test('the exams that show the treated vein stand for the pictures', () => {
  const { exam } = course()
  expect([exam.before?.at, exam.first?.at, exam.newest?.at]).toEqual([
    ...['2026-03-08', '2026-03-27', '2027-03-22'],
  ])
  const [small] = courseOf([before], {
    side: 'left',
    at: '2026-03-20',
    veins: ['SSV'],
    arteries: [],
  }).veins
  expect(small).toEqual({ segment: 'SSV', reflux: {}, closed: {} })
})

test('the other leg has no course from exams of this one', () => {
  const { exam } = courseOf(exams, { side: 'right', at: '2026-03-20', veins: [], arteries: [] })
  expect(exam).toEqual({})
})

test('a value of the same day counts as before, unless it tells of the treatment', () => {
  const values = [
    { at: '2026-03-20', value: 28 },
    { at: '2026-03-20', value: 9, isAfter: true },
    { at: '2026-03-21T08:00:00+01:00', value: 12 },
  ]
  expect(around(values, '2026-03-20')).toMatchObject({
    before: { value: 28 },
    first: { value: 9 },
    newest: { value: 12 },
  })
})

test('a month or a year that may lie on either side is neither', () => {
  const values = [
    { at: '2026', value: 1 },
    { at: '2026-02', value: 2 },
    { at: '2026-04', value: 3 },
  ]
  expect(around(values, '2026-03')).toEqual({
    before: { at: '2026-02', value: 2 },
    first: { at: '2026-04', value: 3 },
  })
  expect(around(values, 'in spring')).toEqual({})
})
