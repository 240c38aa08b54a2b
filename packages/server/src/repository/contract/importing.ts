import assert from 'node:assert/strict'
import type { Observation, Patient, Resource } from '@legato/fhir'
import { id } from '@legato/values'
import type { Case } from './case.ts'
import { ann, ben, everything, ferritin, of, ofAnn, refusal, value, write } from './invented.ts'

export const importing: readonly Case[] = [
  {
    name: 'a corrected resource is a new version, and the old one is kept',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const summary = value(await repository.take(clinician, of(write(ferritin(26)))))
      assert.deepEqual([summary.created, summary.updated], [0, 1])
      const versions = value(await repository.history(clinician, ofAnn))
      assert.deepEqual(
        versions.map((one) => [one.meta?.versionId, 'valueQuantity' in one && one.valueQuantity]),
        [
          ['2', ferritin(26).valueQuantity],
          ['1', ferritin(62).valueQuantity],
        ],
      )
      const { resources } = value(await repository.record(clinician, id('ann')))
      assert.equal(resources.length, 1)
    },
  },
  {
    name: 'what was entered in error leaves the record and stays in the history',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const withdrawn: Observation = { ...ferritin(62), status: 'entered-in-error' }
      value(await repository.take(clinician, of(write(withdrawn))))
      assert.deepEqual(value(await repository.record(clinician, id('ann'))).resources, [])
      assert.equal(value(await repository.history(clinician, ofAnn)).length, 2)
    },
  },
  {
    name: 'what is kept is known by its source key',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const kept = value(await repository.kept(clinician, ['key of f1', 'key of f2']))
      assert.deepEqual([...kept], [['key of f1', { id: 'f1', digest: everything[2]?.digest }]])
    },
  },
  {
    name: 'patients are matched by identifier, and by family name and birth date',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const ids = (found: readonly Resource[]) => found.map((one) => one.id)
      const numbers = ['urn:x|A 17', 'urn:y|A 17']
      assert.deepEqual(ids(value(await repository.byIdentifier(clinician, numbers))), ['ann'])
      assert.deepEqual(value(await repository.byIdentifier(clinician, ['urn:y|A 17'])), [])
      const named = await repository.byNameAndBirth(clinician, 'MULLER-LIND', '1968-03-04')
      assert.deepEqual(ids(value(named)), ['ann'])
      const older = await repository.byNameAndBirth(clinician, 'Müller-Lind', '1968-03-05')
      assert.deepEqual(value(older), [])
    },
  },
  {
    name: 'an import that cannot be written whole is not written at all',
    async run({ repository, clinician }) {
      const twice = of(write(ann), write(ferritin(62)), {
        ...write(ben, 'ben'),
        sourceKey: 'key of f1',
      })
      await assert.rejects(repository.take(clinician, twice))
      assert.deepEqual(value(await repository.patients(clinician, { text: '', limit: 9 })), [])
      assert.equal(value(await repository.lastImport(clinician)), undefined)
    },
  },
  {
    name: 'an import that was planned before another one wrote the same is refused',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const late = { ...write({ ...ferritin(62), id: 'f9' }), sourceKey: 'key of f1' }
      assert.equal(refusal(await repository.take(clinician, of(late))), 'version-conflict')
    },
  },
  {
    name: 'five thousand resources are taken at once',
    async run({ repository, clinician }) {
      const many = Array.from({ length: 5000 }, (_, n) => write({ ...ferritin(n), id: `f${n}` }))
      const summary = value(await repository.take(clinician, of(write(ann), ...many)))
      assert.equal(summary.created, 5001)
      const { resources } = value(await repository.record(clinician, id('ann')))
      assert.equal(resources.length, 5000)
    },
  },
  {
    name: 'a name may hold any character that JSON may',
    async run({ repository, clinician }) {
      const odd: Patient = { ...ann, name: [{ family: 'Nul\u0000l\ud800', given: ["O'Neil\\"] }] }
      value(await repository.take(clinician, of(write(odd))))
      const [found] = value(await repository.patients(clinician, { text: "o'neil\\", limit: 9 }))
      assert.equal(found?.id, 'ann')
    },
  },
]
