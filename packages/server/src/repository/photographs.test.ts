import type { Actor, Answer, Repository, Safeguards } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { id } from '@legato/values'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createSafeguards } from '../safeguards/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { addClinic, createRepository } from './index.ts'

let trial: Trial
let repository: Repository
let safeguards: Safeguards
let neurologist: Actor
let herself: Actor

type Media = Extract<Resource, { resourceType: 'Media' }>

const ann = id<'Patient'>('ann')
const subject = { reference: 'Patient/ann' }
const photograph: Media = {
  ...{ resourceType: 'Media', id: 'leg', status: 'completed', subject },
  content: { contentType: 'image/jpeg', title: 'Left calf' },
}
const xRay: Media = { ...photograph, id: 'x-ray', modality: { coding: [{ code: 'DX' }] } }
const ofLeg = { type: 'Media', id: 'leg' }

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
  safeguards = createSafeguards(trial, { minutes: 60 })
})
afterAll(() => trial.stop())

/** Ann came with a file from another hospital, which holds a photograph and an X-ray. */
beforeEach(async () => {
  const clinic = await addClinic(trial, 'Clinic')
  neurologist = await person(trial, clinic, { roles: ['neurologist'] })
  herself = await person(trial, clinic, { roles: ['patient'], self: 'ann' })
  await take({ ...photograph })
})

const take = (first: Media) =>
  repository.take(neurologist, {
    writes: [{ resourceType: 'Patient' as const, id: 'ann' }, first, xRay].map((resource) => ({
      ...{ resource, patient: ann, sourceKey: resource.id ?? '' },
      digest: JSON.stringify(resource),
    })),
    ...{ unchanged: 0, held: [] },
  })
const agree = (permits: boolean | undefined) =>
  safeguards.decide(neurologist, ann, { purpose: 'photographs', permits })
const code = (answer: Answer<unknown>) =>
  answer.kind === 'refused' ? answer.outcome.issue[0]?.details?.coding?.[0]?.code : 'ok'

/** Whether the photograph of the leg is seen, by each way in. */
async function seen(actor: Actor): Promise<readonly boolean[]> {
  const { resources } = repository
  const read = await resources.read(actor, ofLeg)
  const version = await resources.versionRead(actor, { ...ofLeg, version: '1' })
  const rest = [
    await resources.history(actor, { patient: ann }, { count: 100 }),
    await repository.record(actor, ann),
    await resources.history(actor, { type: 'Media' }, { count: 100 }),
  ]
  return [...[read, version].map(({ kind }) => kind === 'ok'), ...rest.map(has)]
}
const has = (answer: unknown) => JSON.stringify(answer).includes('"id":"leg"')

const NOWHERE = [false, false, false, false, false]
const EVERYWHERE = [true, true, true, true, true]

test('a photograph is seen by no way before the patient agreed, nor after that was taken back', async () => {
  expect(await seen(neurologist)).toEqual(NOWHERE)
  await agree(true)
  expect(await seen(neurologist)).toEqual(EVERYWHERE)
  await agree(undefined)
  expect(await seen(neurologist)).toEqual(NOWHERE)
  await agree(false)
  expect(await seen(neurologist)).toEqual(NOWHERE)
})

test('the patient sees their own photographs whatever they said', async () => {
  expect(await seen(herself)).toEqual(EVERYWHERE)
})

test('what a device of imaging made is no photograph', async () => {
  expect(code(await repository.resources.read(neurologist, { type: 'Media', id: 'x-ray' }))).toBe(
    'ok',
  )
})

test('a photograph is not written without consent, and a file with a newer one is taken all the same', async () => {
  const { resources } = repository
  const changed = { ...photograph, content: { contentType: 'image/jpeg', title: 'Right calf' } }
  expect(code(await resources.update(neurologist, changed))).toBe('photograph-not-agreed')
  expect(code(await resources.create(neurologist, { ...photograph, id: 'new' }))).toBe(
    'photograph-not-agreed',
  )
  expect(code(await take(changed))).toBe('ok')
  await agree(true)
  const now = await resources.read(neurologist, ofLeg)
  expect(now).toMatchObject({ value: { meta: { versionId: '2' }, content: changed.content } })
  expect(code(await resources.update(neurologist, photograph))).toBe('ok')
})
