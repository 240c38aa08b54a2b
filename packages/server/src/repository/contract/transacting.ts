import assert from 'node:assert/strict'
import type { Step } from '@legato/clinic/record'
import type { Observation, Practitioner } from '@legato/fhir'
import type { Case } from './case.ts'
import { ann, ferritin, refusal, value } from './invented.ts'

const rosa: Practitioner = { resourceType: 'Practitioner', id: 'rosa' }
const rosaHere = { type: 'Practitioner', id: 'rosa' }

/** Transactions, and what the history tells of them. */
export const transacting: readonly Case[] = [
  {
    name: 'a transaction does all its steps, answered in their order',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      value(await resources.create(clinician, rosa))
      const written = value(
        await resources.transact(clinician, [
          { kind: 'create', resource: ferritin(62) },
          { kind: 'remove', address: rosaHere },
          { kind: 'update', resource: { ...ann, gender: 'unknown' }, ifMatch: '1' },
        ]),
      )
      assert.deepEqual(
        written.map(({ type, version, effect }) => [type, version, effect]),
        [
          ['Observation', '1', 'created'],
          ['Practitioner', '2', 'removed'],
          ['Patient', '2', 'updated'],
        ],
      )
    },
  },
  {
    name: 'of a transaction with one bad step nothing is done',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      const bad: readonly (readonly [Step, string])[] = [
        [{ kind: 'update', resource: ann, ifMatch: '9' }, 'version-conflict'],
        [{ kind: 'remove', address: { type: 'Practitioner', id: 'x' } }, 'not-found'],
        [{ kind: 'create', resource: ann }, 'exists-already'],
        [{ kind: 'update', resource: { ...rosa, active: true } }, 'step-twice'],
      ]
      for (const [step, code] of bad) {
        const steps = [{ kind: 'create', resource: rosa } as const, step]
        assert.equal(refusal(await resources.transact(clinician, steps)), code)
        assert.equal(refusal(await resources.read(clinician, rosaHere)), 'not-found')
      }
    },
  },
  {
    name: 'two transactions over the same resources in another order end, and one after the other',
    async run({ repository: { resources }, clinician }) {
      const all = Array.from({ length: 20 }, (_, index) => ({ ...rosa, id: `r${index}` }))
      const update = (list: readonly Practitioner[], text: string) =>
        resources.transact(
          clinician,
          list.map((one) => ({ kind: 'update', resource: { ...one, name: [{ text }] } }) as const),
        )
      value(await update(all, 'first'))
      const answers = await Promise.all([update(all, 'a'), update(all.toReversed(), 'b')])
      const done = answers.filter(({ kind }) => kind === 'ok').length
      assert.ok(done > 0)
      const { versions } = value(
        await resources.history(clinician, { type: 'Practitioner' }, { count: 100 }),
      )
      assert.equal(versions.length, 20 * (1 + done))
    },
  },
  {
    name: 'five thousand resources in one transaction, all or none',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      const steps = Array.from({ length: 5000 }, (_, index): Step => {
        const resource: Observation = { ...ferritin(index), id: `o${index}` }
        return { kind: 'create', resource }
      })
      assert.equal(
        refusal(await resources.transact(clinician, [...steps, { kind: 'create', resource: ann }])),
        'exists-already',
      )
      const first = { type: 'Observation', id: 'o0' }
      assert.equal(refusal(await resources.read(clinician, first)), 'not-found')
      assert.equal(value(await resources.transact(clinician, steps)).length, 5000)
      assert.equal(value(await resources.read(clinician, { ...first, id: 'o4999' })).id, 'o4999')
    },
  },
  {
    name: 'a history is told newest first: of one resource, of a type, of all, page by page',
    async run({ repository: { resources }, clinician }) {
      for (const text of ['a', 'b', 'c'])
        value(await resources.update(clinician, { ...rosa, name: [{ text }] }))
      value(await resources.remove(clinician, rosaHere))
      const told = async (of: object, page = { count: 9 }) =>
        value(await resources.history(clinician, of, page))
      const instance = await told(rosaHere)
      assert.deepEqual(
        instance.versions.map(({ version, resource }) => [version, resource?.meta?.versionId]),
        [
          ['4', undefined],
          ['3', '3'],
          ['2', '2'],
          ['1', '1'],
        ],
      )
      assert.equal(instance.next, undefined)
      for (const what of [rosaHere, { type: 'Practitioner' }]) {
        const versions: string[] = []
        let cursor: string | undefined
        do {
          const page = { count: 3, ...(cursor === undefined ? {} : { cursor }) }
          const { versions: shown, next } = await told(what, page)
          versions.push(...shown.map(({ version }) => version))
          cursor = next
        } while (cursor !== undefined)
        assert.deepEqual(versions, ['4', '3', '2', '1'])
      }
      assert.equal((await told({})).versions.length, 4)
      assert.equal((await told({ type: 'Device' })).versions.length, 0)
      const later = { count: 9, since: '2999-01-01T00:00:00Z' }
      assert.deepEqual((await told(rosaHere, later)).versions, [])
      const now = { count: 9, at: '2999-01-01T00:00:00Z' }
      assert.deepEqual(
        (await told(rosaHere, now)).versions.map(({ version }) => version),
        ['4'],
      )
    },
  },
  {
    name: 'a history tells nothing of another clinic',
    async run({ repository: { resources }, clinician, stranger }) {
      value(await resources.create(clinician, rosa))
      assert.deepEqual(value(await resources.history(stranger, {}, { count: 9 })).versions, [])
    },
  },
]
