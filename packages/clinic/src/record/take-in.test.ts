import type { Patient, Resource } from '@legato/fhir'
import { id } from '@legato/values'
import { describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import { assemble } from './assemble.ts'
import { unpack } from './held.ts'
import type { Decision } from './import-plan.ts'
import { namesOf } from './person.ts'
import type { HeldPatient, Intake, Kept, Repository } from './repository.ts'
import { takeIn } from './take-in.ts'

const actor: Actor = {
  user: id('u'),
  clinic: id('c'),
  roles: ['neurologist'],
  purpose: 'care',
}
const ok = async <T>(value: T): Promise<Answer<T>> => ({ kind: 'ok', value })
const never = async (): Promise<never> => Promise.reject(new Error('not part of an import'))

/** As much of a repository as an import needs. */
function shelf() {
  const current = new Map<string, Resource>()
  const kept = new Map<string, Kept>()
  const held: HeldPatient[] = []
  let count = 0
  const patients = () => [...current.values()].filter((one) => one.resourceType === 'Patient')
  const repository: Repository = {
    resources: {
      create: never,
      read: never,
      versionRead: never,
      update: never,
      remove: never,
      history: never,
      search: never,
      transact: never,
    },
    byIdentifier: (_, wanted) => ok(patients().filter((one) => carries(one, wanted))),
    byNameAndBirth: (_, family, birthDate) =>
      ok(
        patients().filter((one) =>
          namesOf(one).some((name) => name.family === family && name.birthDate === birthDate),
        ),
      ),
    kept: (_, keys) => ok(new Map([...kept].filter(([key]) => keys.includes(key)))),
    take: (_, intake) => ok(take(intake)),
    received: never,
    receive: never,
    patients: never,
    summaries: never,
    record: never,
    read: never,
    history: never,
    lastImport: never,
    undo: never,
    doubts: never,
    rulings: never,
    rule: never,
  }
  function take({ writes, unchanged, held: waiting }: Intake) {
    const created = writes.filter(({ resource }) => !current.has(nameOf(resource))).length
    for (const { resource, sourceKey, digest } of writes) {
      current.set(nameOf(resource), resource)
      kept.set(sourceKey, { id: resource.id ?? '', digest })
    }
    held.push(...waiting)
    return {
      id: id<'Import'>('i'),
      at: '2026-11-22T00:00:00Z',
      created,
      updated: writes.length - created,
      unchanged,
      held: waiting.length,
      undone: false,
    }
  }
  async function bring(
    resources: readonly Resource[],
    decisions?: ReadonlyMap<string, Decision>,
    base?: string,
  ) {
    const received = resources.map((resource, index) => ({
      resource,
      place: `[${index}]`,
      ...(base && { fullUrl: `${base}/${nameOf(resource)}` }),
    }))
    const assembled = assemble({ resources: received, unread: [] })
    return settle(assembled, decisions)
  }
  async function settle(
    assembled: ReturnType<typeof assemble>,
    decisions?: ReadonlyMap<string, Decision>,
  ) {
    const answer = await takeIn(repository, actor, {
      assembled,
      digest: (text) => text,
      newId: () => `n${++count}`,
      ...(decisions ? { decisions } : {}),
    })
    if (answer.kind === 'refused') throw new Error('refused')
    const { created, updated, unchanged } = answer.value.summary ?? {}
    return { counts: [created, updated, unchanged], ...answer.value }
  }
  return { repository, current, held, bring, settle }
}

const nameOf = ({ resourceType, id: name }: Resource) => `${resourceType}/${name}`

function carries(patient: Patient, wanted: readonly string[]): boolean {
  return (patient.identifier ?? []).some((one) => wanted.includes(`${one.system}|${one.value}`))
}

const mrn = (value: string) => ({ identifier: [{ system: 'https://a.example/mrn', value }] })
const doe = { name: [{ family: 'Doe', given: ['Jane'] }], birthDate: '1968-05-01' }
const patient = (more: object, name = 'p1'): Resource => ({
  resourceType: 'Patient',
  id: name,
  ...more,
})
const ferritin = (value: number, more = {}): Resource => ({
  resourceType: 'Observation',
  id: 'f1',
  status: 'final',
  code: { text: 'ferritin' },
  subject: { reference: 'Patient/p1' },
  valueInteger: value,
  ...more,
})

test('a file comes in under new ids, its references with them', async () => {
  const { bring, current } = shelf()
  const { counts } = await bring([patient(mrn('1')), ferritin(41)])
  expect(counts).toEqual([2, 0, 0])
  expect([...current.keys()]).toEqual(['Patient/n1', 'Observation/n2'])
  expect(current.get('Observation/n2')).toMatchObject({ subject: { reference: 'Patient/n1' } })
})

test.each([
  ['with identifiers', mrn('1')],
  ['known by nothing but content', {}],
  ['known by name and birth date', doe],
])('the same file twice changes nothing: a patient %s', async (_, more) => {
  const { bring } = shelf()
  const file = [patient(more), ferritin(41), ferritin(7, { id: undefined })]
  await bring(file)
  const again = await bring(file)
  expect(again.counts).toEqual([0, 0, 3])
  expect(again.doubts).toEqual([])
})

test('what a server stamps on a version, and the order of members, is no change', async () => {
  const { bring } = shelf()
  await bring([patient(mrn('1')), ferritin(41)])
  const stamped = { ...mrn('1'), meta: { versionId: '7', lastUpdated: '2026-02-02T02:02:02Z' } }
  const turned: Resource = {
    valueInteger: 41,
    subject: { reference: 'Patient/p1' },
    code: { text: 'ferritin' },
    status: 'final',
    id: 'f1',
    resourceType: 'Observation',
  }
  expect((await bring([patient(stamped), turned])).counts).toEqual([0, 0, 2])
})

test('a corrected resource is a new version under the same id', async () => {
  const { bring, current } = shelf()
  await bring([patient(mrn('1')), ferritin(41)])
  expect((await bring([patient(mrn('1')), ferritin(14)])).counts).toEqual([0, 1, 1])
  expect(current.get('Observation/n2')).toMatchObject({ valueInteger: 14 })
})

interface Hospital {
  readonly file: readonly Resource[]
  readonly base?: string
}

describe('two hospitals with the same ids for one patient keep both', () => {
  const from = (source: string) => ({ meta: { source } })
  const about = (name: string) => ({ subject: { reference: `Patient/${name}` } })
  const sources: Readonly<Record<string, readonly Hospital[]>> = {
    'told by the address': [
      { base: 'https://a.example/fhir', file: [patient(mrn('1')), ferritin(41)] },
      { base: 'https://b.example/fhir', file: [patient(mrn('1')), ferritin(14)] },
    ],
    'told by the resource’s meta.source': [
      { file: [patient(mrn('1')), ferritin(41, from('urn:a#17'))] },
      { file: [patient(mrn('1')), ferritin(14, from('urn:b#18'))] },
    ],
    'told by the patient’s meta.source': [
      { file: [patient({ ...mrn('1'), ...from('urn:a') }), ferritin(41)] },
      { file: [patient({ ...mrn('1'), ...from('urn:b') }), ferritin(14)] },
    ],
    'told by what they call the patient': [
      { file: [patient(mrn('1')), ferritin(41)] },
      { file: [patient(mrn('1'), 'p2'), ferritin(14, about('p2'))] },
    ],
  }

  test.each(Object.entries(sources))('%s', async (_, hospitals) => {
    const { bring, current } = shelf()
    for (const { file, base } of hospitals) await bring(file, undefined, base)
    const values = [...current.values()].flatMap((one) =>
      'valueInteger' in one ? [one.valueInteger] : [],
    )
    expect(values).toEqual([41, 14])
    for (const { file, base } of hospitals) {
      const { counts } = await bring(file, undefined, base)
      expect(counts[0]).toBe(0)
    }
  })
})

test('the number of a request in meta.source is no other source', async () => {
  const { bring } = shelf()
  const numbered = (value: number, source: string) => ferritin(value, { meta: { source } })
  await bring([patient(mrn('1')), numbered(41, 'urn:a#17')])
  expect((await bring([patient(mrn('1')), numbered(14, 'urn:a#18')])).counts).toEqual([0, 1, 1])
  await bring([patient(mrn('1')), numbered(41, '#19')])
  expect((await bring([patient(mrn('1')), ferritin(14)])).counts).toEqual([0, 1, 1])
})

test('what its source takes back is replaced by that version', async () => {
  const { bring, current } = shelf()
  await bring([patient(mrn('1')), ferritin(41)])
  await bring([patient(mrn('1')), ferritin(41, { status: 'entered-in-error' })])
  expect(current.get('Observation/n2')).toMatchObject({ status: 'entered-in-error' })
})

test('the same id for another patient is another resource', async () => {
  const { bring, current } = shelf()
  await bring([patient(mrn('1')), ferritin(41)])
  expect((await bring([patient(mrn('2')), ferritin(14)])).counts).toEqual([2, 0, 0])
  expect(current.size).toBe(4)
})

test('a shared identifier makes it the same patient, under whatever id, and corrected', async () => {
  const { bring, current } = shelf()
  await bring([patient({ ...doe, ...mrn('1') })])
  const moved = { ...doe, ...mrn('1'), birthDate: '1968-05-10' }
  const { counts, patients } = await bring([patient(moved, 'other')])
  expect(counts).toEqual([0, 1, 0])
  expect(patients).toEqual(['n1'])
  expect(current.get('Patient/n1')).toMatchObject({ birthDate: '1968-05-10' })
})

test('a patient keeps the identifiers of earlier sources', async () => {
  const { bring, current } = shelf()
  const both = [...mrn('1').identifier, { system: 'https://b.example/mrn', value: '9' }]
  await bring([patient({ identifier: both })])
  await bring([patient({ ...mrn('1'), gender: 'female' })])
  expect(current.get('Patient/n1')).toMatchObject({ gender: 'female', identifier: both })
})

test('name and birth date alone are a doubt: nothing is written until a person decides', async () => {
  const { bring, settle, held, current } = shelf()
  await bring([patient({ ...doe, ...mrn('1') })])
  const accented = { name: [{ family: 'DOÉ', given: ['jane'] }], birthDate: doe.birthDate }
  const file = [patient({ ...accented, ...mrn('2') }), ferritin(41)]
  const { doubts, counts } = await bring(file)
  expect(doubts).toMatchObject([
    { place: '[0]', reason: { id: 'patient-doubtful' }, candidates: ['n1'] },
  ])
  expect(counts).toEqual([0, 0, 0])
  expect(held).toMatchObject([{ place: '[0]', name: 'jane DOÉ', birthDate: '1968-05-01' }])

  const waiting = { records: [unpack(held[0]?.content ?? '')], unread: [] }
  const same = { kind: 'same', patient: id<'Patient'>('n1') } as const
  await settle(waiting, new Map([['[0]', same]]))
  expect([...current.keys()]).toEqual(['Patient/n1', 'Observation/n2'])
  const identifiers = [...mrn('2').identifier, ...mrn('1').identifier]
  expect(current.get('Patient/n1')).toMatchObject({ identifier: identifiers })
  expect((await bring(file)).counts).toEqual([0, 0, 2])
})

test('a doubt decided as new is a new patient, known from then on', async () => {
  const { bring } = shelf()
  await bring([patient({ ...doe, ...mrn('1') })])
  const file = [patient({ ...doe, ...mrn('2') })]
  expect((await bring(file, new Map([['[0]', { kind: 'new' }]]))).counts).toEqual([1, 0, 0])
  expect((await bring(file)).counts).toEqual([0, 0, 1])
})

test('another given name is another person', async () => {
  const { bring } = shelf()
  await bring([patient({ ...doe, ...mrn('1') })])
  const twin = { name: [{ family: 'Doe', given: ['Joan'] }], birthDate: doe.birthDate }
  expect((await bring([patient({ ...twin, ...mrn('2') })])).counts).toEqual([1, 0, 0])
})

test('identifiers of two patients are a doubt', async () => {
  const { bring } = shelf()
  await bring([patient(mrn('1')), patient(mrn('2'), 'p2')])
  const identifier = [...mrn('1').identifier, ...mrn('2').identifier]
  expect((await bring([patient({ identifier })])).doubts).toMatchObject([
    { reason: { id: 'patient-identifiers-conflict' }, candidates: ['n1', 'n2'] },
  ])
})

test('an identifier of a patient who was merged into another is a doubt about the other', async () => {
  const { bring, current } = shelf()
  await bring([patient({ ...doe, ...mrn('1') }), patient({ ...doe, ...mrn('2') }, 'p2')])
  const link: Patient['link'] = [{ other: { reference: 'Patient/n9' }, type: 'replaced-by' }]
  current.set('Patient/n1', patient({ ...doe, ...mrn('1'), link }, 'n1'))
  expect((await bring([patient({ ...doe, ...mrn('1') }), ferritin(41)])).doubts).toMatchObject([
    { reason: { id: 'patient-replaced' }, candidates: ['n9'] },
  ])
})

test('whoever replaces another goes on to when a source tells of them anew', async () => {
  const { bring, current } = shelf()
  await bring([patient({ ...doe, ...mrn('1') })])
  const link: Patient['link'] = [{ other: { reference: 'Patient/n9' }, type: 'replaces' }]
  current.set('Patient/n1', patient({ ...doe, ...mrn('1'), link }, 'n1'))
  await bring([patient({ ...doe, ...mrn('1'), gender: 'female' })])
  expect(current.get('Patient/n1')).toMatchObject({ gender: 'female', link })
})

test('an identifier under another family name and birth date is a doubt', async () => {
  const { bring } = shelf()
  await bring([patient({ ...doe, ...mrn('1') })])
  const other = { name: [{ family: 'Roe' }], birthDate: '1990-01-01' }
  expect((await bring([patient({ ...other, ...mrn('1') })])).doubts).toMatchObject([
    { reason: { id: 'patient-differs' }, candidates: ['n1'] },
  ])
})

test('one person twice in a file is a doubt about the second', async () => {
  const { bring } = shelf()
  const { doubts, patients } = await bring([
    patient({ ...doe, ...mrn('1') }),
    patient({ ...doe, ...mrn('2') }, 'p2'),
  ])
  expect(patients).toHaveLength(1)
  expect(doubts).toMatchObject([{ place: '[1]', reason: { id: 'patient-twice-in-file' } }])
})

test('resources that share a business identifier are told apart by content', async () => {
  const { bring } = shelf()
  const lab = { id: undefined, identifier: [{ system: 'https://a.example/order', value: '5' }] }
  const file = [patient(mrn('1')), ferritin(41, lab), ferritin(7, lab)]
  expect((await bring(file)).counts).toEqual([3, 0, 0])
  expect((await bring(file)).counts).toEqual([0, 0, 3])
})

test('a file without patients writes nothing', async () => {
  const { bring } = shelf()
  expect((await bring([ferritin(41)])).summary).toBeUndefined()
})

test('a refusal of the repository is passed on', async () => {
  const { repository } = shelf()
  const refusal: Answer<never> = {
    kind: 'refused',
    outcome: { resourceType: 'OperationOutcome', issue: [] },
  }
  const answer = await takeIn({ ...repository, take: async () => refusal }, actor, {
    assembled: assemble({ resources: [{ resource: patient({}), place: '[0]' }], unread: [] }),
    digest: (text) => text,
    newId: () => 'n',
  })
  expect(answer).toBe(refusal)
})
