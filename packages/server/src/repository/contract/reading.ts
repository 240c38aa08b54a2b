import assert from 'node:assert/strict'
import { id } from '@legato/values'
import type { Case } from './case.ts'
import { everything, of, ofAnn, refusal, value } from './invented.ts'

export const reading: readonly Case[] = [
  {
    name: 'what was taken can be read, stamped with its version',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const { patient, resources } = value(await repository.record(clinician, id('ann')))
      assert.equal(patient.name?.[0]?.family, 'Müller-Lind')
      assert.deepEqual(
        resources.map((one) => [one.resourceType, one.id, one.meta?.versionId]),
        [['Observation', 'f1', '1']],
      )
    },
  },
  {
    name: 'patients are listed by name, page by page',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const first = value(await repository.patients(clinician, { text: '', limit: 1 }))
      assert.deepEqual(first, [{ id: 'ben', name: 'Ben Abt' }])
      const rest = value(await repository.patients(clinician, { text: '', limit: 9, after: 'ben' }))
      const named = { name: 'Ann Zoë Müller-Lind', birthDate: '1968-03-04', sex: 'female' }
      assert.deepEqual(rest, [{ id: 'ann', ...named }])
    },
  },
  {
    name: 'a search finds the beginnings of names without their accents, numbers and birth dates',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const found = async (text: string) =>
        value(await repository.patients(clinician, { text, limit: 9 })).map((one) => one.id)
      assert.deepEqual(await found('mull'), ['ann'])
      assert.deepEqual(await found('LIND zoe'), ['ann'])
      assert.deepEqual(await found('1968-03'), ['ann'])
      assert.deepEqual(await found('abt'), ['ben'])
      assert.deepEqual(await found('a 17'), ['ann'])
      assert.deepEqual(await found('lind abt'), [])
      assert.deepEqual(await found('%'), [])
    },
  },
  {
    name: 'what is not there is not found',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      assert.equal(refusal(await repository.record(clinician, id('zoe'))), 'not-found')
      assert.equal(refusal(await repository.read(clinician, { ...ofAnn, id: 'f2' })), 'not-found')
      const elsewhere = { ...ofAnn, patient: id<'Patient'>('ben') }
      assert.equal(refusal(await repository.read(clinician, elsewhere)), 'not-found')
      assert.deepEqual(value(await repository.summaries(clinician, [id('zoe')])), [])
    },
  },
]
