import assert from 'node:assert/strict'
import type { Ruling } from '@legato/clinic/record'
import type { Case } from './case.ts'
import { refusal, value } from './invented.ts'

const approve: Ruling = { kind: 'approve', version: '2', digest: 'd2' }
const off: Ruling = { kind: 'switch-off', proposal: 'p', reason: 'not stocked' }

export const ruling: readonly Case[] = [
  {
    name: 'what a clinician rules stands with name and time, in its order, in this clinic alone',
    async run({ repository, clinician, stranger }) {
      assert.deepEqual(value(await repository.rulings(clinician)), [])
      const first = value(await repository.rule(clinician, approve, 'Dr. Ada Lind'))
      assert.deepEqual(
        { by: first.by, ruling: first.ruling },
        { by: 'Dr. Ada Lind', ruling: approve },
      )
      const second = value(await repository.rule(clinician, off, 'Dr. Ben Abt'))
      assert.deepEqual(value(await repository.rulings(clinician)), [first, second])
      assert.deepEqual(value(await repository.rulings(stranger)), [])
    },
  },
  {
    name: 'a patient may know what the clinic ruled, and rules nothing',
    async run({ repository, clinician, person }) {
      const patient = await person(['patient'], 'ann')
      assert.deepEqual(value(await repository.rulings(patient)), [])
      assert.equal(refusal(await repository.rule(patient, approve, 'Ann')), 'forbidden')
      assert.deepEqual(value(await repository.rulings(clinician)), [])
    },
  },
]
