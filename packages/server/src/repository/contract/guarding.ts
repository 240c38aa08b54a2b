import assert from 'node:assert/strict'
import { id } from '@legato/values'
import type { Case } from './case.ts'
import {
  asPatient,
  everything,
  ferritin,
  held,
  of,
  ofAnn,
  refusal,
  value,
  write,
} from './invented.ts'

export const guarding: readonly Case[] = [
  {
    name: 'one clinic knows nothing of another',
    async run({ repository, clinician, stranger }) {
      const first = value(await repository.take(clinician, { ...of(...everything), held: [held] }))
      assert.deepEqual(value(await repository.patients(stranger, { text: '', limit: 9 })), [])
      assert.equal(refusal(await repository.record(stranger, id('ann'))), 'not-found')
      assert.equal(refusal(await repository.history(stranger, ofAnn)), 'not-found')
      assert.deepEqual(value(await repository.byIdentifier(stranger, ['urn:x|A 17'])), [])
      assert.deepEqual(value(await repository.kept(stranger, ['key of f1'])), new Map())
      assert.deepEqual(value(await repository.doubts(stranger)), [])
      assert.equal(refusal(await repository.undo(stranger, first.id)), 'nothing-to-undo')
    },
  },
  {
    name: 'two clinics may hold the same ids',
    async run({ repository, clinician, stranger }) {
      value(await repository.take(clinician, of(...everything)))
      assert.equal(value(await repository.take(stranger, of(...everything))).created, 3)
      assert.equal(value(await repository.patients(clinician, { text: '', limit: 9 })).length, 2)
    },
  },
  {
    name: 'a patient reads the own record and nothing else',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const patient = asPatient(clinician, 'ann')
      assert.equal(value(await repository.record(patient, id('ann'))).patient.id, 'ann')
      assert.equal(value(await repository.read(patient, ofAnn)).id, 'f1')
      assert.equal(value(await repository.summaries(patient, [id('ann')])).length, 1)
      for (const answer of [
        await repository.record(patient, id('ben')),
        await repository.record(patient, id('nobody')),
        await repository.summaries(patient, [id('ann'), id('ben')]),
        await repository.patients(patient, { text: '', limit: 9 }),
        await repository.take(patient, of(write(ferritin(1)))),
        await repository.byIdentifier(patient, ['urn:x|A 17']),
        await repository.doubts(patient),
        await repository.lastImport(patient),
        await repository.undo(patient, id('any')),
      ])
        assert.equal(refusal(answer), 'forbidden')
    },
  },
]
