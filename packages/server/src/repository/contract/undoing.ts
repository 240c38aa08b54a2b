import assert from 'node:assert/strict'
import { id } from '@legato/values'
import type { Case } from './case.ts'
import { everything, ferritin, of, ofAnn, refusal, value, write } from './invented.ts'

export const undoing: readonly Case[] = [
  {
    name: 'undone, what an import made is gone and what it changed is as before',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, of(...everything)))
      const second = value(
        await repository.take(
          clinician,
          of(write(ferritin(26)), write({ ...ferritin(1), id: 'f2' })),
        ),
      )
      const undone = value(await repository.undo(clinician, second.id))
      assert.equal(undone.undone, true)
      const { resources } = value(await repository.record(clinician, id('ann')))
      assert.deepEqual(
        resources.map((one) => [
          one.id,
          one.meta?.versionId,
          'valueQuantity' in one && one.valueQuantity,
        ]),
        [['f1', '3', ferritin(62).valueQuantity]],
      )
      assert.equal(value(await repository.history(clinician, ofAnn)).length, 3)
    },
  },
  {
    name: 'imports are undone one after another, the latest first',
    async run({ repository, clinician }) {
      const first = value(await repository.take(clinician, of(...everything)))
      const second = value(await repository.take(clinician, of(write(ferritin(26)))))
      const third = value(await repository.take(clinician, of(write(ferritin(27)))))
      assert.equal(refusal(await repository.undo(clinician, first.id)), 'not-the-last-import')
      for (const { id: last } of [third, second, first]) {
        assert.equal(value(await repository.lastImport(clinician))?.id, last)
        value(await repository.undo(clinician, last))
      }
      assert.equal(refusal(await repository.undo(clinician, first.id)), 'nothing-to-undo')
      assert.deepEqual(value(await repository.patients(clinician, { text: '', limit: 9 })), [])
      assert.deepEqual(value(await repository.kept(clinician, ['key of f1'])), new Map())
    },
  },
  {
    name: 'after it was undone a file can be imported again',
    async run({ repository, clinician }) {
      const first = value(await repository.take(clinician, of(...everything)))
      value(await repository.undo(clinician, first.id))
      const again = value(await repository.take(clinician, of(...everything)))
      assert.deepEqual([again.created, again.updated], [3, 0])
    },
  },
  {
    name: 'an import that changed nothing leaves nothing to undo',
    async run({ repository, clinician }) {
      const first = value(await repository.take(clinician, of(...everything)))
      value(await repository.take(clinician, { ...of(), unchanged: 3 }))
      assert.equal(value(await repository.lastImport(clinician))?.id, first.id)
    },
  },
]
