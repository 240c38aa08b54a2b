import assert from 'node:assert/strict'
import type { Case } from './case.ts'
import { ann, ferritin, held, of, refusal, value, write } from './invented.ts'

export const doubting: readonly Case[] = [
  {
    name: 'a held patient waits, and is not asked about twice',
    async run({ repository, clinician }) {
      const first = value(await repository.take(clinician, { ...of(), held: [held] }))
      const again = value(await repository.take(clinician, { ...of(), held: [held] }))
      assert.deepEqual([first.held, again.held], [1, 0])
      const [doubt, ...others] = value(await repository.doubts(clinician))
      assert.deepEqual(doubt, { ...held, id: doubt?.id, importId: first.id, at: first.at })
      assert.deepEqual(others, [])
    },
  },
  {
    name: 'a decision settles a doubt once, and to undo it opens the doubt again',
    async run({ repository, clinician }) {
      value(await repository.take(clinician, { ...of(write(ann)), held: [held] }))
      const [doubt] = value(await repository.doubts(clinician))
      const settling = { ...of(write(ferritin(62))), settles: doubt?.id ?? '' }
      const settled = value(await repository.take(clinician, settling))
      assert.deepEqual(value(await repository.doubts(clinician)), [])
      assert.equal(refusal(await repository.take(clinician, settling)), 'version-conflict')
      value(await repository.undo(clinician, settled.id))
      assert.equal(value(await repository.doubts(clinician)).length, 1)
    },
  },
  {
    name: 'to undo an import takes its doubts along',
    async run({ repository, clinician }) {
      const { id: brought } = value(await repository.take(clinician, { ...of(), held: [held] }))
      value(await repository.undo(clinician, brought))
      assert.deepEqual(value(await repository.doubts(clinician)), [])
    },
  },
]
