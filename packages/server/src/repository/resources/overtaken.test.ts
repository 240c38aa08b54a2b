import type { Practitioner } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, person, type Trial } from '../../trial.ts'
import { addClinic, createRepository } from '../index.ts'
import { asActor } from '../store.ts'
import { WRITTEN_HERE, writeVersions } from '../versions.ts'
import { insist, isOvertaken, Overtaken } from './overtaken.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('a version that follows one which is not current any more is not written', async () => {
  const clinic = await addClinic(trial, 'Clinic')
  const actor = await person(trial, clinic, { roles: ['neurologist'] })
  const { resources } = createRepository(trial)
  const rosa: Practitioner = { resourceType: 'Practitioner', id: 'rosa' }
  await resources.create(actor, rosa)
  await resources.update(actor, { ...rosa, active: true })
  const late = (after: number) =>
    asActor(trial, { actor }, (query) =>
      writeVersions(query, { clinic, at: trial.now() }, [
        {
          ...{ ...WRITTEN_HERE, type: 'Practitioner', id: 'rosa', patient: null },
          ...{ after, content: { ...rosa, active: false } },
        },
      ]),
    )
  await expect(late(1)).rejects.toThrow(Overtaken)
  const first: unknown = await late(0).catch((error: unknown) => error)
  expect(isOvertaken(first)).toBe(true)
  expect(await resources.read(actor, { type: 'Practitioner', id: 'rosa' })).toMatchObject({
    value: { active: true, meta: { versionId: '2' } },
  })
})

test('what is overtaken is tried once more and then refused; any other failure goes on', async () => {
  let tries = 0
  const failing = (error: Error) => async () => {
    tries += 1
    throw error
  }
  expect(await insist(failing(new Overtaken('x')), async () => 'refused')).toBe('refused')
  expect(tries).toBe(2)
  const other = insist(failing(new Error('disk full')), async () => 'refused')
  await expect(other).rejects.toThrow('disk full')
  expect(tries).toBe(3)
})
