import { civilDate } from '@legato/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Exam, METHODS, RESULTS, readExam } from '../exam/index.ts'
import { extensionClass, vcssTotal, villaltaReading } from '../score/index.ts'
import {
  type Change,
  copyFrom,
  extensionWords,
  gradeAt,
  imagingWords,
  itemAt,
  itemsOf,
  MORE_PRESSURES,
  morePressureAt,
  newExam,
  scaleWords,
  typeExtension,
  typeGrade,
  typeImaging,
  typeItem,
  typeMorePressure,
  typeScale,
} from './index.ts'

const date = civilDate('2026-10-12')
if (!date) throw new Error('no day')
const begin = newExam('reflux', date)

function made(change: Change): Exam {
  if (change.kind === 'unread') throw new Error(`unread: ${change.word}`)
  return change.exam
}

const side = 'left'
const vcss = { side, scale: 'vcss' } as const
const villalta = { side, scale: 'villalta' } as const

test('ten digits are a whole VCSS: 2+1+1 and compression 3 come to 7', () => {
  const exam = made(typeScale(begin, vcss, '2110 0000 03'))
  expect(vcssTotal(exam.legs.left?.vcss ?? {})).toEqual({ total: 7, missing: [] })
  expect(scaleWords(exam, side, 'vcss')).toBe('2110000003')
})

test('an item that is not known has no number, and the total says that it lacks', () => {
  const exam = made(typeScale(begin, vcss, '21-0000003'))
  expect(exam.legs.left?.vcss).not.toHaveProperty('edema')
  expect(vcssTotal(exam.legs.left?.vcss ?? {})).toEqual({ total: 6, missing: ['edema'] })
  expect(scaleWords(exam, side, 'vcss')).toBe('21-0000003')
})

test.each(['211000003', '21100000031', '4110000003', 'abc'])(
  '%s is no line of ten digits: nothing is shifted into another item',
  (text) => {
    expect(typeScale(begin, vcss, text)).toEqual({ kind: 'unread', word: text })
  },
)

test('an item typed alone, and taken away again, leaves no score behind', () => {
  const one = made(typeItem(begin, { side, scale: 'vcss', item: 'pain' }, '2'))
  expect(scaleWords(one, side, 'vcss')).toBe('2---------')
  const none = made(typeItem(one, { side, scale: 'vcss', item: 'pain' }, ''))
  expect(none.legs.left).not.toHaveProperty('vcss')
  expect(typeItem(one, { side, scale: 'vcss', item: 'pain' }, '4').kind).toBe('unread')
})

test('Villalta takes the ulcer as its last sign, and without one gives no class', () => {
  const known = made(typeScale(begin, villalta, '11000 111000 n')).legs.left?.villalta ?? {}
  expect(villaltaReading(known)).toEqual({ total: 5, missing: [], band: 'mild' })
  const open = made(typeScale(begin, villalta, '11000111000')).legs.left?.villalta ?? {}
  expect(villaltaReading(open).band).toBeUndefined()
})

test('what stands in an item, typed again, is the same answer', () => {
  const answers = fc.array(fc.constantFrom('0', '1', '2', '3', '-'), {
    minLength: 11,
    maxLength: 11,
  })
  fc.assert(
    fc.property(answers, fc.constantFrom('y', 'n', '-'), (signs, ulcer) => {
      const exam = made(typeScale(begin, villalta, [...signs, ulcer].join('')))
      const again = itemsOf('villalta').reduce(
        (sofar, item) => made(typeItem(sofar, { side, ...item }, itemAt(exam, side, item))),
        begin,
      )
      expect(scaleWords(again, side, 'villalta')).toBe(scaleWords(exam, side, 'villalta'))
      expect(readExam(exam).problems.filter(({ level }) => level === 'error')).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['vds', '2', '2'],
  ['fontaine', '2b', 'IIb'],
  ['fontaine', 'iv', 'IV'],
  ['rutherford', '6', '6'],
  ['footInfection', '0', '0'],
] as const)('%s %s stands as %s', (field, text, words) => {
  expect(gradeAt(made(typeGrade(begin, { side, field }, text)), side, field)).toBe(words)
})

test('a grade that the scale does not have is not taken', () => {
  expect(typeGrade(begin, { side, field: 'vds' }, '4')).toEqual({ kind: 'unread', word: '4' })
  const graded = made(typeGrade(begin, { side, field: 'wound' }, '1'))
  expect(made(typeGrade(graded, { side, field: 'wound' }, '')).legs.left).not.toHaveProperty(
    'wound',
  )
})

test.each([
  ['n', 'open', 'none'],
  ['j h', 'EHIT', 'I'],
  ['30% h', 'EHIT', 'II'],
  ['60% nh', 'ARTE', 'III'],
  ['oc h', 'EHIT', 'IV'],
  ['d h', 'EHIT', 'II-or-more'],
])('a clot typed as %s is %s %s', (text, name, grade) => {
  const exam = made(typeExtension(begin, { side, junction: 'SFJ' }, text))
  const [found] = exam.legs.left?.extensions ?? []
  if (!found) throw new Error('nothing was found')
  expect(extensionClass(found)).toEqual({ name, class: grade })
  expect(extensionWords(exam, side, 'SFJ')).toBe(text)
})

test('heat alone says nothing of the junction', () => {
  const lacks = { kind: 'unread', word: 'h', lacks: 'reach' }
  expect(typeExtension(begin, { side, junction: 'SFJ' }, 'h')).toEqual(lacks)
})

const at = { side, index: 0 } as const

test('the last exam is a beginning, and its scores are of its own day', () => {
  const scored = made(typeScale(begin, vcss, '2110000003'))
  const last = made(typeExtension(scored, { side, junction: 'SFJ' }, 'j h'))
  const { left } = copyFrom(begin, last).legs
  expect(left).toEqual({ side, veins: [], perforators: [], arteries: [], extensions: [] })
})

test('a result of other imaging is typed by method, vessel, result and figure', () => {
  const exam = made(typeImaging(begin, at, 'ivus civ nar 62% 2026-03-01'))
  expect(exam.imaging).toEqual([
    {
      ...{ method: 'ivus', side: 'left', segment: 'CIV', result: 'narrowed' },
      ...{ areaReductionPercent: 62, on: '2026-03-01' },
    },
  ])
  expect(imagingWords(exam, side, 0)).toBe('ivus CIV nar 62% 2026-03-01')
  expect(made(typeImaging(exam, at, '')).imaging).toEqual([])
})

test('a result without its method, or a method without its result, is not taken', () => {
  expect(typeImaging(begin, at, 'civ nar')).toMatchObject({ kind: 'unread', lacks: 'method' })
  expect(typeImaging(begin, at, 'ctv civ')).toMatchObject({ kind: 'unread', lacks: 'result' })
  expect(typeImaging(begin, at, 'ivus civ nar 162%')).toMatchObject({ kind: 'unread' })
})

const images = fc.record(
  {
    method: fc.constantFrom(...METHODS),
    side: fc.constant('left' as const),
    result: fc.constantFrom(...RESULTS),
    segment: fc.constantFrom('IVC' as const, 'CIV' as const, 'SFA' as const),
    areaReductionPercent: fc.integer({ min: 0, max: 100 }),
    diameterReductionPercent: fc.integer({ min: 0, max: 100 }),
    fillingIndexMlPerS: fc.integer({ min: 0, max: 90 }).map((tenths) => tenths / 10),
    refillS: fc.integer({ min: 0, max: 120 }),
    ejectionFractionPercent: fc.integer({ min: 0, max: 100 }),
    comment: fc.constant('as written'),
  },
  { requiredKeys: ['method', 'side', 'result'] },
)

test('a result of other imaging, typed again as it stands there, is the same', () => {
  fc.assert(
    fc.property(images, (image) => {
      const exam = { ...begin, imaging: [image] }
      const again = made(typeImaging(exam, at, imagingWords(exam, side, 0)))
      expect(again.imaging).toEqual([image])
    }),
    { numRuns: 200 },
  )
})

test('pressures after the treadmill are typed, and what is no pressure is not', () => {
  const words = ['y', '30', '72', '140', '120']
  const exam = MORE_PRESSURES.reduce(
    (sofar, field, index) => made(typeMorePressure(sofar, { side, field }, words[index] ?? '')),
    begin,
  )
  expect(exam.legs.left?.pressures).toEqual({
    ...{ incompressible: true, tcpo2MmHg: 30 },
    afterExercise: { ankleMmHg: 72, brachialMmHg: 140, walkedMeters: 120 },
  })
  expect(MORE_PRESSURES.map((field) => morePressureAt(exam, { side, field }))).toEqual(words)
  const field = 'exerciseAnkleMmHg'
  expect(typeMorePressure(begin, { side, field }, '999').kind).toBe('unread')
  const emptied = made(typeMorePressure(begin, { side, field }, ''))
  expect(emptied.legs.left?.pressures).toEqual({})
})
