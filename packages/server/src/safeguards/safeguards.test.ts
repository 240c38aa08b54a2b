import {
  type Actor,
  type Answer,
  byMachine,
  type Repository,
  type Role,
  type Safeguards,
} from '@legato/clinic/record'
import type { Observation } from '@legato/fhir'
import { id } from '@legato/values'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addClinic, createRepository } from '../repository/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { createSafeguards } from './index.ts'

let trial: Trial
let repository: Repository
let safeguards: Safeguards
let neurologist: Actor
let nurse: Actor
let administrator: Actor
let herself: Actor

const ann = id<'Patient'>('ann')
const observation: Observation = {
  resourceType: 'Observation',
  id: 'o',
  status: 'final',
  code: { text: 'Periodic leg movements' },
  subject: { reference: 'Patient/ann' },
}
const ofAnn = { patient: ann, type: 'Observation', id: 'o' }

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
  safeguards = createSafeguards(trial, { minutes: 60 })
})
afterAll(() => trial.stop())

beforeEach(async () => {
  const clinic = await addClinic(trial, 'Clinic')
  const someone = (role: Role, self?: string) =>
    person(trial, clinic, { roles: [role], ...(self ? { self } : {}) })
  neurologist = await someone('neurologist')
  nurse = await someone('nurse')
  administrator = await someone('administrator')
  herself = await someone('patient', 'ann')
  await take({ resourceType: 'Patient', id: 'ann', name: [{ family: 'Lind' }] }, observation)
})

async function take(...resources: Parameters<typeof write>[0][]): Promise<void> {
  const intake = { writes: resources.map(write), unchanged: 0, held: [] }
  value(await repository.take(neurologist, intake))
}

const write = (
  resource: Observation | { resourceType: 'Patient'; id: string; name: object[] },
) => ({
  ...{ resource, patient: ann, sourceKey: resource.id ?? '', digest: JSON.stringify(resource) },
})

function value<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.outcome.issue))
  return answer.value
}

const code = (answer: Answer<unknown>) =>
  answer.kind === 'refused' ? answer.outcome.issue[0]?.details?.coding?.[0]?.code : 'ok'

async function lastAudit(actor: Actor) {
  const { rows } = await trial.pool.query(
    `select content from legato.audit_event where clinic = $1 and actor = $2
      order by length(id) desc, id desc limit 1`,
    [actor.clinic, actor.user],
  )
  return rows[0]?.content
}

const REASON = 'Found unconscious at the door'

test('broken glass opens one record to read, for an hour', async () => {
  expect(code(await repository.record(nurse, ann))).toBe('not-found')
  const glass = value(await safeguards.breakGlass(nurse, ann, REASON))
  expect(glass).toMatchObject({ patientName: 'Lind', account: nurse.user, reason: REASON })
  expect(Date.parse(glass.closesAt) - Date.parse(glass.openedAt)).toBe(3_600_000)
  expect(value(await repository.record(nurse, ann)).resources).toHaveLength(1)
  expect(
    code(await repository.take(nurse, { writes: [write(observation)], unchanged: 0, held: [] })),
  ).toBe('forbidden')
  expect(code(await safeguards.sign(nurse, ofAnn, { version: '1', by: 'N' }))).toBe('forbidden')
  trial.pass(61)
  expect(code(await repository.record(nurse, ann))).toBe('not-found')
})

test('only who treats breaks it, and nobody from within the team or for nobody', async () => {
  expect(code(await safeguards.breakGlass(neurologist, ann, REASON))).toBe('forbidden')
  expect(code(await safeguards.breakGlass(administrator, ann, REASON))).toBe('forbidden')
  expect(code(await safeguards.breakGlass(herself, ann, REASON))).toBe('forbidden')
  expect(code(await safeguards.breakGlass(nurse, id('nobody'), REASON))).toBe('forbidden')
})

test('whatever is done through broken glass is in the audit as an emergency', async () => {
  const purposes = async () => {
    const event = await lastAudit(nurse)
    return event.purposeOfEvent[0].coding.map((one: { code: string }) => one.code)
  }
  await repository.patients(nurse, { text: 'lin', limit: 9 })
  expect(await purposes()).toEqual(['TREAT'])
  await safeguards.breakGlass(nurse, ann, REASON)
  expect(await purposes()).toEqual(['ETREAT', 'BTG'])
  expect(await lastAudit(nurse)).toMatchObject({
    type: { code: '110113' },
    entity: [{ what: { reference: 'Patient/ann' } }],
  })
  await repository.record(nurse, ann)
  expect(await purposes()).toEqual(['ETREAT', 'BTG'])
  await repository.patients(nurse, { text: 'lin', limit: 9 })
  expect(await purposes()).toEqual(['ETREAT', 'BTG'])
})

test('the team, the patient, the administrators and who broke it are told, and nobody else', async () => {
  await safeguards.breakGlass(nurse, ann, REASON)
  for (const told of [neurologist, herself, administrator, nurse])
    expect(value(await safeguards.glasses(told)).map((one) => one.reason)).toEqual([REASON])
  const { clinic } = nurse
  const other = await person(trial, clinic, { roles: ['nurse'] })
  expect(value(await safeguards.glasses(other))).toEqual([])
  const desk = await person(trial, clinic, { roles: ['front-desk'] })
  expect(code(await safeguards.glasses(desk))).toBe('forbidden')
})

test('an administrator sets down once what the review found, and nobody reviews themself', async () => {
  const both = await person(trial, nurse.clinic, { roles: ['nurse', 'administrator'] })
  const { id: own } = value(await safeguards.breakGlass(both, ann, REASON))
  expect(code(await safeguards.reviewGlass(both, own, 'It was right'))).toBe('review-by-another')
  expect(code(await safeguards.reviewGlass(nurse, own, 'It was right'))).toBe('forbidden')
  const reviewed = value(await safeguards.reviewGlass(administrator, own, 'It was right'))
  expect(reviewed.review).toMatchObject({ by: administrator.user, found: 'It was right' })
  expect(code(await safeguards.reviewGlass(administrator, own, 'Again'))).toBe('reviewed-already')
  expect(code(await safeguards.reviewGlass(administrator, 'none', 'Again'))).toBe('not-found')
})

test('who refuses that care is shared is out of sight and reach of all but the team', async () => {
  value(await safeguards.breakGlass(nurse, ann, REASON))
  value(await safeguards.decide(herself, ann, { purpose: 'care', permits: false }))
  expect(code(await repository.record(nurse, ann))).toBe('not-found')
  expect(value(await repository.patients(nurse, { text: '', limit: 9 }))).toEqual([])
  expect(code(await safeguards.breakGlass(nurse, ann, REASON))).toBe('forbidden')
  expect(value(await repository.record(neurologist, ann)).resources).not.toHaveLength(0)
  value(await safeguards.decide(herself, ann, { purpose: 'care', permits: undefined }))
  expect(value(await repository.patients(nurse, { text: '', limit: 9 }))).toHaveLength(1)
})

test('a consent is kept as a Consent, each word of the patient as a version of it', async () => {
  const unsaid = ['care', 'registry', 'research', 'photographs'].map((purpose) => ({ purpose }))
  expect(value(await safeguards.consents(herself, ann))).toEqual(unsaid)
  value(await safeguards.decide(neurologist, ann, { purpose: 'research', permits: true }))
  trial.pass(1)
  value(await safeguards.decide(herself, ann, { purpose: 'research', permits: undefined }))
  const [, , research] = value(await safeguards.consents(herself, ann))
  expect(research).toEqual({ purpose: 'research', at: trial.now().toISOString() })
  const { rows } = await trial.pool.query(
    `select id, version, content ->> 'status' as status from legato.resource_version
      where clinic = $1 and type = 'Consent' order by version`,
    [herself.clinic],
  )
  expect(rows.map(({ version, status }) => [version, status])).toEqual([
    [1, 'active'],
    [2, 'inactive'],
  ])
  expect(code(await safeguards.decide(nurse, ann, { purpose: 'care', permits: true }))).toBe(
    'forbidden',
  )
})

test('a carer reads from when the patient names them until the patient takes it back', async () => {
  const carer = await person(trial, herself.clinic, { roles: ['carer'] })
  const named = { name: carer.user, until: '2099-12-31' }
  expect(code(await repository.record(carer, ann))).toBe('not-found')
  expect(code(await safeguards.nameCarer(carer, ann, named))).toBe('forbidden')
  expect(code(await safeguards.nameCarer(herself, ann, { name: nurse.user }))).toBe(
    'wrong-parameter',
  )
  expect(value(await safeguards.nameCarer(herself, ann, named))).toMatchObject([
    { account: carer.user, until: '2099-12-31' },
  ])
  expect(value(await repository.record(carer, ann)).patient.id).toBe('ann')
  expect(value(await repository.record(neurologist, ann)).patient.id).toBe('ann')
  value(await safeguards.dismissCarer(herself, ann, carer.user))
  expect(code(await repository.record(carer, ann))).toBe('not-found')
  value(await safeguards.nameCarer(herself, ann, { ...named, until: '2020-01-01' }))
  expect(code(await repository.record(carer, ann))).toBe('not-found')
})

test('a signature stands for one version, and a changed one is unsigned again', async () => {
  const signing = { version: '1', by: 'Dr. Ada Berg' }
  expect(value(await safeguards.signatures(neurologist, ofAnn))).toEqual([])
  value(await safeguards.sign(neurologist, ofAnn, signing))
  expect(value(await safeguards.signatures(neurologist, ofAnn))).toEqual([
    { ...signing, at: trial.now().toISOString() },
  ])
  await take({ ...observation, status: 'amended' })
  expect(value(await safeguards.signatures(neurologist, ofAnn))).toEqual([])
  expect(code(await safeguards.sign(neurologist, ofAnn, signing))).toBe('version-conflict')
  expect(code(await safeguards.sign(neurologist, { ...ofAnn, id: 'x' }, signing))).toBe('not-found')
  expect(code(await safeguards.sign(herself, ofAnn, signing))).toBe('forbidden')
})

test('a Provenance that was sent signs nothing', async () => {
  const who = { display: 'Dr. Ada Berg' }
  const forged = {
    ...{ resourceType: 'Provenance' as const, id: 'forged', recorded: '2026-11-22T09:00:00Z' },
    target: [{ reference: 'Observation/o/_history/1' }, { reference: 'Patient/ann' }],
    ...{ agent: [{ who }], signature: [{ when: '2026-11-22T09:00:00Z', who, type: [] }] },
  }
  value(await repository.resources.update(neurologist, forged))
  expect(value(await safeguards.signatures(neurologist, ofAnn))).toEqual([])
})

const score: Observation = {
  ...{ resourceType: 'Observation', id: 'score', status: 'final' },
  code: { text: 'Periodic leg movements' },
  subject: { reference: 'Patient/ann' },
  valueQuantity: { value: 38, unit: '/h' },
}
const ofScore = { ...ofAnn, id: 'score' }

test('what a machine made awaits a signature, and awaits it again when that is taken back', async () => {
  await take(byMachine(score))
  const awaited = async (actor: Actor) => value(await safeguards.unsigned(actor, ann))
  const told = { type: 'Observation', id: 'score', version: '1', about: score.code.text }
  expect(await awaited(neurologist)).toMatchObject([{ ...told, says: '38 /h', maySign: true }])
  expect(await awaited(herself)).toMatchObject([{ ...told, maySign: false }])
  expect(value(await safeguards.unsigned(neurologist))).toMatchObject([told])
  value(await safeguards.sign(neurologist, ofScore, { version: '1', by: 'Dr. Ada Berg' }))
  expect(await awaited(neurologist)).toEqual([])
  value(await safeguards.unsign(neurologist, ofScore, '1'))
  expect(value(await safeguards.signatures(neurologist, ofScore))).toEqual([])
  expect(await awaited(neurologist)).toHaveLength(1)
})

test('what a colleague made by a machine elsewhere is not in the list of who may not sign it', async () => {
  await take(byMachine(score))
  expect(value(await safeguards.unsigned(nurse))).toEqual([])
  expect(code(await safeguards.unsigned(herself))).toBe('forbidden')
})

test('nobody takes back the signature of another', async () => {
  await take(byMachine(score))
  value(await safeguards.sign(neurologist, ofScore, { version: '1', by: 'Dr. Ada Berg' }))
  value(await safeguards.assign(neurologist, ann, nurse.user))
  expect(code(await safeguards.unsign(nurse, ofScore, '1'))).toBe('signed-by-another')
  expect(value(await safeguards.signatures(neurologist, ofScore))).toHaveLength(1)
})
