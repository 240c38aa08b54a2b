import { validate } from '@legato/fhir'
import { EXAM_JSON_SCHEMA, type Exam, readExam } from '@legato/vascular'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examsIn } from './exam-received.ts'
import { examResources } from './exam-resources.ts'

/** Anything that the JSON schema of exams allows. */
function anyOf(schema: unknown): fc.Arbitrary<unknown> {
  const {
    type,
    properties = {},
    required,
    items,
    format,
    minimum = 0,
    maximum = 0,
    ...rest
  }: Schema = Object(schema)
  if (rest.enum) return fc.constantFrom(...rest.enum)
  if (type === 'number') return fc.integer({ min: minimum, max: maximum })
  if (type === 'boolean') return fc.boolean()
  if (type === 'array') return fc.array(anyOf(items), { maxLength: 3 })
  if (format === 'date') return fc.constantFrom('2026-01-02', '2024-02-29')
  if (type === 'string') return fc.string({ minLength: 1, unit: 'grapheme' })
  const fields: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(properties).map(([key, one]) => [key, anyOf(one)]),
  )
  return fc.record(fields, { requiredKeys: [...(required ?? [])] })
}

interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
  readonly items?: unknown
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}

const of = { id: 'exam-1', subject: 'Patient/p1', status: 'final' } as const

function again(exam: Exam) {
  const received = examResources(exam, of).map((resource) => ({ resource, place: 'test' }))
  return examsIn(received)[0]?.exam
}

test('every exam that can be written comes back from FHIR as it was', () => {
  fc.assert(
    fc.property(anyOf(EXAM_JSON_SCHEMA), (json) => {
      const { exam } = readExam(json)
      fc.pre(exam !== undefined)
      expect(again(exam)).toEqual(exam)
    }),
    { numRuns: 60 },
  )
})

const exam: Exam = {
  schema: 'legato-exam/1',
  date: readDate('2026-03-02'),
  protocol: 'reflux',
  legs: {
    left: {
      side: 'left',
      veins: [
        {
          segment: 'GSVa',
          visualized: true,
          refluxMs: 2100,
          diameterMm: 7.2,
          position: 'standing',
        },
      ],
      perforators: [],
      arteries: [],
      extensions: [],
      ceap: 'C4b,s Ep As Pr(GSVa)',
      pressures: { toeMmHg: 61 },
    },
  },
  imaging: [],
  limitations: ['edema'],
  unmapped: [],
}

function readDate(date: string): Exam['date'] {
  const read = readExam({ schema: 'legato-exam/1', date, protocol: 'reflux', legs: {} }).exam
  if (!read) throw new Error(date)
  return read.date
}

test('a finding names its vein by SNOMED CT, its values carry units, and all is valid R4', () => {
  const [report, ...observations] = examResources(exam, of)
  expect(report.result).toHaveLength(observations.length)
  const vein = observations.find(({ bodySite }) => bodySite !== undefined)
  expect(vein?.bodySite?.coding).toContainEqual({
    system: 'http://snomed.info/sct',
    code: '414369008',
  })
  expect(vein?.component).toContainEqual({
    code: { coding: [{ system: 'urn:legato:exam-field', code: 'refluxMs' }] },
    valueQuantity: { value: 2100, unit: 'ms', system: 'http://unitsofmeasure.org', code: 'ms' },
  })
  for (const resource of [report, ...observations]) expect(validate({ ...resource })).toEqual([])
})

test('an exam in a Bundle is found by the addresses of its entries', () => {
  const received = examResources(exam, of).map((resource) => ({ resource, place: 'test' }))
  const moved = JSON.parse(
    JSON.stringify(received).replaceAll('Observation/exam-1', 'urn:uuid:exam-1'),
  )
  const addressed = moved.map((one: { resource: { id: string } }) => ({
    ...one,
    fullUrl: `urn:uuid:${one.resource.id}`,
  }))
  expect(examsIn(addressed)[0]?.exam).toEqual(exam)
})

test('a report of others is none of ours, and one without its observations has a problem', () => {
  const [report] = examResources(exam, of)
  const { code: _, ...others } = report
  expect(examsIn([{ resource: { ...others, code: { text: 'Duplex' } }, place: 'test' }])).toEqual(
    [],
  )
  const [alone] = examsIn([{ resource: report, place: 'test' }])
  expect(alone?.exam).toBeUndefined()
  expect(alone?.problems).not.toEqual([])
})
