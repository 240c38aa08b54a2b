import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { render } from '@legato/values'
import { afterAll, describe, expect, test } from 'vitest'
import { openAll } from './open.ts'
import { Population } from './population.ts'

const folder = mkdtempSync(join(tmpdir(), 'legato-test-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

function file(content: string | Uint8Array): string {
  files += 1
  const path = join(folder, `${files}.json`)
  writeFileSync(path, content)
  return path
}

function lines(...resources: readonly unknown[]): string {
  return resources.map((resource) => `${JSON.stringify(resource)}\n`).join('')
}

function bundle(...resources: readonly object[]) {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }
}

function patient(id: string, family = 'Example', birthDate = '1970-01-01') {
  return { resourceType: 'Patient', id, name: [{ family }], birthDate }
}

function observation(id: string, of: string) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { text: 'Note' },
    subject: { reference: `Patient/${of}` },
  }
}

/** A statement that its patient takes `Medication/m`. */
function taken(of: string) {
  return {
    resourceType: 'MedicationStatement',
    id: 's',
    status: 'active',
    subject: { reference: `Patient/${of}` },
    medicationReference: { reference: 'Medication/m' },
  }
}

const none = Readable.from([])

/** Who was read, each with the ids of their resources, and what belongs to nobody. */
async function read(paths: readonly string[], input: AsyncIterable<Uint8Array> = none) {
  const population = new Population(await openAll(paths, input))
  const patients = [...population.patients()].map(({ record, unread }) => ({
    id: record.patient.id,
    has: record.resources.map(({ id }) => id).toSorted(),
    unread: unread.map(({ place, reason }) => `${place}: ${reason.id}`),
  }))
  const strays = population.strays.map(({ place, reason }) => ({
    place,
    says: render(reason),
    id: reason.id,
  }))
  return { patients, strays }
}

describe('Patients are found', () => {
  test('whatever the order of the lines', async () => {
    const path = file(
      lines(
        observation('o1', 'b'),
        observation('o2', 'a'),
        patient('a'),
        observation('o3', 'b'),
        patient('b'),
        observation('o4', 'a'),
      ),
    )
    expect((await read([path])).patients).toEqual([
      { id: 'b', has: ['o1', 'o3'], unread: [] },
      { id: 'a', has: ['o2', 'o4'], unread: [] },
    ])
  })

  test('with their resources, where an export has a file for each type', async () => {
    const people = file(lines(patient('a'), patient('b')))
    const results = file(
      lines(observation('o1', 'a'), observation('o2', 'b'), observation('o3', 'a')),
    )
    for (const paths of [
      [people, results],
      [results, people],
    ]) {
      const { patients } = await read(paths)
      expect(patients).toContainEqual({ id: 'a', has: ['o1', 'o3'], unread: [] })
      expect(patients).toContainEqual({ id: 'b', has: ['o2'], unread: [] })
      expect(patients).toHaveLength(2)
    }
  })

  test('apart, where two files call two persons Patient/1', async () => {
    const one = file(lines(patient('1', 'Berg', '1950-02-03'), observation('o1', '1')))
    const two = file(lines(patient('1', 'Tal', '1981-05-06'), observation('o2', '1')))
    expect((await read([one, two])).patients.map(({ has }) => has)).toEqual([['o1'], ['o2']])
  })

  test('as one, where two files name the same person', async () => {
    const one = file(lines(patient('1'), observation('o1', '1')))
    const two = file(JSON.stringify(bundle(patient('1'), observation('o2', '1'))))
    expect((await read([one, two])).patients).toEqual([{ id: '1', has: ['o1', 'o2'], unread: [] }])
  })

  test('once, where a file is named twice', async () => {
    const path = file(lines(patient('a'), observation('o1', 'a')))
    expect((await read([path, path])).patients).toEqual([{ id: 'a', has: ['o1'], unread: [] }])
  })

  test('in lines that are Bundles', async () => {
    const path = file(
      lines(
        bundle(patient('a'), observation('o1', 'a')),
        bundle(patient('b'), observation('o2', 'b')),
        observation('o3', 'a'),
      ),
    )
    expect((await read([path])).patients).toEqual([
      { id: 'a', has: ['o1', 'o3'], unread: [] },
      { id: 'b', has: ['o2'], unread: [] },
    ])
  })

  test.each([
    ['lines', (...both: readonly object[]) => lines(...both)],
    ['members of a list', (...both: readonly object[]) => JSON.stringify(both)],
  ])('apart, where Bundles that are %s use one id for two resources', async (_, form) => {
    const drug = (text: string) => ({ resourceType: 'Medication', id: 'm', code: { text } })
    const both = [
      bundle(patient('a'), drug('ropinirole'), taken('a')),
      bundle(patient('b'), drug('metoprolol'), taken('b')),
    ]
    const population = new Population(await openAll([file(form(...both))], none))
    const drugs = [...population.patients()].map(({ record, unread }) => {
      expect(unread).toEqual([])
      return record.resources.flatMap((one) =>
        one.resourceType === 'Medication' ? [one.code?.text] : [],
      )
    })
    expect(drugs).toEqual([['ropinirole'], ['metoprolol']])
  })

  test('several in one Bundle', async () => {
    const path = file(
      JSON.stringify(bundle(patient('a'), patient('b'), observation('o1', 'b')), undefined, 2),
    )
    expect((await read([path])).patients).toEqual([
      { id: 'a', has: [], unread: [] },
      { id: 'b', has: ['o1'], unread: [] },
    ])
  })

  test('with a Medication from another line or file', async () => {
    const medication = { resourceType: 'Medication', id: 'm', code: { text: 'pramipexole' } }
    const expected = [{ id: 'a', has: ['m', 's'], unread: [] }]
    expect((await read([file(lines(medication, taken('a'), patient('a')))])).patients).toEqual(
      expected,
    )
    expect(
      (await read([file(lines(taken('a'), patient('a'))), file(lines(medication))])).patients,
    ).toEqual(expected)
  })

  test('each with the Medication of their own file, and with none where the others differ', async () => {
    const medication = (text: string) => ({ resourceType: 'Medication', id: 'm', code: { text } })
    const drugs = async (...paths: readonly string[]) => {
      const found = [...new Population(await openAll(paths, none)).patients()]
      return found.map(({ record }) =>
        record.resources.flatMap((one) =>
          one.resourceType === 'Medication' ? [one.code?.text] : [],
        ),
      )
    }
    const pramipexole = lines(medication('pramipexole'), taken('a'), patient('a'))
    const ropinirole = lines(medication('ropinirole'), taken('b'), patient('b'))
    expect(await drugs(file(pramipexole), file(ropinirole))).toEqual([
      ['pramipexole'],
      ['ropinirole'],
    ])
    const without = lines(taken('c'), patient('c'))
    expect((await drugs(file(pramipexole), file(ropinirole), file(without)))[2]).toEqual([])
    expect((await drugs(file(pramipexole), file(without)))[1]).toEqual(['pramipexole'])
  })

  test('in one resource a file', async () => {
    const paths = [patient('a'), observation('o1', 'a')].map((one) =>
      file(JSON.stringify(one, undefined, 2)),
    )
    expect((await read(paths)).patients).toEqual([{ id: 'a', has: ['o1'], unread: [] }])
  })

  test('on standard input, and nothing of them stays behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('legato-'))
    const text = lines(patient('a'), observation('o1', 'a'))
    const input = Readable.from([Buffer.from(text.slice(0, 40)), Buffer.from(text.slice(40))])
    expect((await read(['-'], input)).patients).toEqual([{ id: 'a', has: ['o1'], unread: [] }])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('legato-'))).toEqual(before)
  })
})

describe('Bytes are read', () => {
  const text = lines(patient('a'), observation('o1', 'a'))
  const expected = [{ id: 'a', has: ['o1'], unread: [] }]

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['lines that end in CR and LF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['empty lines between', Buffer.from(text.replaceAll('\n', '\n\n'))],
    ['a last line without its end', Buffer.from(text.trimEnd())],
    [
      'a line of more than a megabyte',
      Buffer.from(
        lines(patient('a'), { ...observation('o1', 'a'), note: [{ text: 'x'.repeat(1_500_000) }] }),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read([file(bytes)])).toEqual({ patients: expected, strays: [] })
  })
})

describe('What cannot be read', () => {
  test('of a broken line in the middle is told by its number, and the rest is used', async () => {
    const path = file(
      `${lines(patient('a'))}{"resourceType":"Observation","id":\n${lines(observation('o1', 'a'))}`,
    )
    const { patients, strays } = await read([path])
    expect(patients).toEqual([{ id: 'a', has: ['o1'], unread: [] }])
    expect(strays).toMatchObject([{ place: 'line 2' }])
  })

  test('of a broken line that names its patient is told with the patient', async () => {
    const broken = JSON.stringify(observation('o2', 'a')).slice(0, -1)
    const { patients } = await read([
      file(`${lines(patient('a'))}${broken}\n${lines(observation('o1', 'a'))}`),
    ])
    expect(patients).toEqual([
      { id: 'a', has: ['o1'], unread: [expect.stringMatching(/^line 2: /)] },
    ])
  })

  test('of a broken first line does not make the rest unreadable', async () => {
    const { patients, strays } = await read([
      file(`{"resourceType":\n${lines(patient('a'), observation('o1', 'a'))}`),
    ])
    expect(patients.map(({ id, has }) => ({ id, has }))).toEqual([{ id: 'a', has: ['o1'] }])
    expect([...strays, ...patients.flatMap(({ unread }) => unread)]).toHaveLength(1)
  })

  test.each([
    ['an empty file', '', 'empty-file'],
    ['a file cut off', JSON.stringify(bundle(patient('a'))).slice(0, -20), 'truncated'],
    ['no JSON', 'Ferritin 38', 'not-json'],
    ['no FHIR', '{"ferritin": 38}', 'not-fhir'],
    ['XML', '<Patient xmlns="http://hl7.org/fhir"/>', 'xml-not-read'],
  ])('is told of %s', async (_, content, code) => {
    const { patients, strays } = await read([file(content)])
    expect(patients).toEqual([])
    expect(strays.map(({ id }) => id)).toEqual([expect.stringContaining(code)])
  })

  test('is told with the name of the file, where there are several', async () => {
    const empty = file('')
    const { strays } = await read([file(lines(patient('a'))), empty])
    expect(strays.map(({ place }) => place)).toEqual([empty])
  })

  test('for want of a patient is told, with whom it names', async () => {
    const { patients, strays } = await read([file(lines(observation('o1', 'nobody')))])
    expect(patients).toEqual([])
    expect(strays).toHaveLength(1)
  })

  test.each([
    ['a file that is not there', () => join(folder, 'none.json'), 'there is no file'],
    ['a folder', () => folder, 'is a directory; name the files in it'],
  ])('is refused: %s', async (_, path, says) => {
    await expect(read([path()])).rejects.toThrow(says)
  })
})

test('hundreds of thousands of entries that hold nothing are counted, not choked on', async () => {
  const entry = Array.from({ length: 200_000 }, () => ({}))
  const path = file(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }))
  const population = new Population(await openAll([path], Readable.from([])))
  expect([...population.patients()]).toEqual([])
  expect(population.strays).toHaveLength(200_000)
})
