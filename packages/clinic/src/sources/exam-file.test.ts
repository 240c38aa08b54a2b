import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readExamFile } from './exam-file.ts'
import { examResources } from './exam-resources.ts'

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
const sample = new URL(
  '../../../../conformance/vendor/dicom/synthetic_tid5100_legveins.dcm',
  import.meta.url,
)
const read = (bytes: Uint8Array) => readExamFile(bytes, { decode })
const written = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

test('one exam is the same from the machine, as JSON and as FHIR', () => {
  const [machine] = read(readFileSync(sample))
  if (machine?.kind !== 'exam') throw new Error(machine?.kind)
  const { exam } = machine
  expect(machine).toMatchObject({ status: 'preliminary', patient: { family: 'SYNTHETIC' } })
  expect(read(written(exam))).toMatchObject([{ kind: 'exam', exam, status: 'preliminary' }])
  const entry = examResources(exam, { id: 'e', status: 'final' }).map((resource) => ({ resource }))
  const bundle = { resourceType: 'Bundle', type: 'collection', entry }
  expect(read(written(bundle))).toMatchObject([{ kind: 'exam', exam, status: 'final' }])
})

test.each([
  ['no-exam', { resourceType: 'Bundle', type: 'collection' }],
  ['no-exam', { resourceType: 'Patient' }],
  ['not-an-exam', { schema: 'legato-plan/1' }],
])('%s is said of such JSON', (code, value) => {
  expect(read(written(value))).toMatchObject([{ kind: 'none', notes: [{ code }] }])
})

test('what is neither JSON nor DICOM is told as such', () => {
  expect(read(new TextEncoder().encode('hello'))).toMatchObject([
    { kind: 'none', notes: [{ code: 'not-dicom', weight: 'refused' }] },
  ])
})
