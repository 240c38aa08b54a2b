import assert from 'node:assert/strict'
import { type Practitioner, parseSearch } from '@legato/fhir'
import { id } from '@legato/values'
import type { Case } from './case.ts'
import { ann, ben, ferritin, refusal, value } from './invented.ts'

const ferritinOfAnn = { type: 'Observation', id: 'f1' }
const rosa: Practitioner = {
  resourceType: 'Practitioner',
  id: 'rosa',
  name: [{ text: 'Rosa Lee' }],
}

/** Creation, change and deletion of single resources. */
export const changing: readonly Case[] = [
  {
    name: 'what was created is read back, stamped with version 1 and the instant',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      const made = value(await resources.create(clinician, ferritin(62)))
      assert.equal(made.effect, 'created')
      const read = value(await resources.read(clinician, ferritinOfAnn))
      const { meta, ...content } = read
      assert.deepEqual(content, ferritin(62))
      assert.deepEqual(meta, { versionId: '1', lastUpdated: made.at })
      assert.deepEqual(made.resource, read)
    },
  },
  {
    name: 'a resource without an id gets one, and a patient without an id is their own patient',
    async run({ repository, clinician }) {
      const { id: _, ...nameless } = ann
      const made = value(await repository.resources.create(clinician, nameless))
      assert.match(made.id, /./)
      const listed = value(await repository.patients(clinician, { text: 'lind', limit: 9 }))
      assert.deepEqual(
        listed.map(({ id }) => `${id}`),
        [made.id],
      )
    },
  },
  {
    name: 'an id that is taken is not created again, not even after a deletion',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, rosa))
      assert.equal(refusal(await resources.create(clinician, rosa)), 'exists-already')
      value(await resources.remove(clinician, { type: 'Practitioner', id: 'rosa' }))
      assert.equal(refusal(await resources.create(clinician, rosa)), 'exists-already')
    },
  },
  {
    name: 'an update makes the next version, and keeps the one before',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      value(await resources.create(clinician, ferritin(62)))
      const updated = value(await resources.update(clinician, ferritin(80)))
      assert.deepEqual([updated.effect, updated.version], ['updated', '2'])
      const before = value(
        await resources.versionRead(clinician, { ...ferritinOfAnn, version: '1' }),
      )
      assert.deepEqual(Reflect.get(before, 'valueQuantity'), { value: 62, unit: 'ng/mL' })
      const now = value(await resources.read(clinician, ferritinOfAnn))
      assert.deepEqual(Reflect.get(now, 'valueQuantity'), { value: 80, unit: 'ng/mL' })
      for (const version of ['0', '3', 'x', '1 '])
        assert.equal(
          refusal(await resources.versionRead(clinician, { ...ferritinOfAnn, version })),
          'not-found',
        )
    },
  },
  {
    name: 'an update creates what was not there, under the id that it carries',
    async run({ repository: { resources }, clinician }) {
      const made = value(await resources.update(clinician, rosa))
      assert.deepEqual([made.effect, made.version, made.id], ['created', '1', 'rosa'])
    },
  },
  {
    name: 'an update with the same content makes no version, whatever its stamps and the order of its members',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, rosa))
      const stamped = { ...rosa, meta: { versionId: '7', lastUpdated: '2020-01-01T00:00:00Z' } }
      const same: Practitioner = { name: stamped.name ?? [], ...stamped }
      const answer = value(await resources.update(clinician, same))
      assert.deepEqual([answer.effect, answer.version], ['unchanged', '1'])
      assert.equal(value(await resources.read(clinician, address('rosa'))).meta?.versionId, '1')
    },
  },
  {
    name: 'a change that names another version than the current one is refused',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, rosa))
      const renamed = { ...rosa, name: [{ text: 'Rosa Lind' }] }
      const refused = await resources.update(clinician, renamed, { ifMatch: '2' })
      assert.equal(refusal(refused), 'version-conflict')
      const removing = await resources.remove(clinician, address('rosa'), { ifMatch: '2' })
      assert.equal(refusal(removing), 'version-conflict')
      const absent = await resources.update(clinician, { ...rosa, id: 'x' }, { ifMatch: '1' })
      assert.equal(refusal(absent), 'version-conflict')
      value(await resources.update(clinician, renamed, { ifMatch: '1' }))
      value(await resources.remove(clinician, address('rosa'), { ifMatch: '2' }))
    },
  },
  {
    name: 'what was deleted is gone, its versions stay, and an update brings it back',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, rosa))
      const removed = value(await resources.remove(clinician, address('rosa')))
      assert.deepEqual([removed.effect, removed.version], ['removed', '2'])
      assert.equal(refusal(await resources.read(clinician, address('rosa'))), 'gone')
      const version = (of: string) =>
        resources.versionRead(clinician, { ...address('rosa'), version: of })
      assert.equal(refusal(await version('2')), 'gone')
      assert.equal(value(await version('1')).id, 'rosa')
      const again = value(await resources.remove(clinician, address('rosa')))
      assert.deepEqual([again.effect, again.version], ['unchanged', '2'])
      const back = value(await resources.update(clinician, rosa))
      assert.deepEqual([back.effect, back.version], ['created', '3'])
    },
  },
  {
    name: 'what never was is not found: not read, not deleted, without a history',
    async run({ repository: { resources }, clinician }) {
      assert.equal(refusal(await resources.read(clinician, address('nobody'))), 'not-found')
      assert.equal(refusal(await resources.remove(clinician, address('nobody'))), 'not-found')
      const history = await resources.history(clinician, address('nobody'), { count: 9 })
      assert.equal(refusal(history), 'not-found')
    },
  },
  {
    name: 'of two who change the same version at once, one succeeds and the other is told',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, rosa))
      const writers = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
        resources.update(clinician, { ...rosa, name: [{ text: name }] }, { ifMatch: '1' }),
      )
      const answers = await Promise.all(writers)
      const kinds = answers.map(({ kind }) => kind).sort()
      assert.deepEqual(kinds, ['ok', 'refused', 'refused', 'refused', 'refused', 'refused'])
      for (const answer of answers.filter(({ kind }) => kind === 'refused'))
        assert.equal(refusal(answer), 'version-conflict')
      assert.equal(value(await resources.read(clinician, address('rosa'))).meta?.versionId, '2')
    },
  },
  {
    name: 'of two who change at once and name no version, both are taken, one after the other',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, rosa))
      for (let round = 1; round <= 10; round += 1) {
        const write = (text: string) =>
          resources.update(clinician, { ...rosa, name: [{ text: `${text}${round}` }] })
        const [one, other] = await Promise.all([write('a'), write('b')])
        assert.deepEqual(
          [value(one).version, value(other).version].sort((a, b) => Number(a) - Number(b)),
          [`${2 * round}`, `${2 * round + 1}`],
        )
      }
    },
  },
  {
    name: 'of two who create the same id at once, one succeeds',
    async run({ repository: { resources }, clinician }) {
      const answers = await Promise.all([1, 2, 3].map(() => resources.create(clinician, rosa)))
      assert.equal(answers.filter(({ kind }) => kind === 'ok').length, 1)
    },
  },
  {
    name: 'what is written here shows on the pages of the patient, and what is deleted leaves them',
    async run({ repository, clinician }) {
      value(await repository.resources.create(clinician, ann))
      value(await repository.resources.create(clinician, ferritin(62)))
      value(await repository.resources.create(clinician, ben))
      const ids = async () =>
        value(await repository.record(clinician, ofAnn)).resources.map(({ id }) => id)
      assert.ok((await ids()).includes('f1'))
      value(await repository.resources.remove(clinician, ferritinOfAnn))
      assert.ok(!(await ids()).includes('f1'))
    },
  },
  {
    name: 'a conditional creation finds what is here, creates what is not, and refuses where several fit',
    async run({ repository: { resources }, clinician }) {
      const asked = parseSearch('Practitioner', [['identifier', 'urn:n|7']])
      if (asked.kind === 'refused') return assert.fail('the search is not understood')
      const only = { ifNoneExist: asked.query }
      const { id: _, ...nameless } = rosa
      const seventh = { ...nameless, identifier: [{ system: 'urn:n', value: '7' }] }
      const create = () => resources.create(clinician, seventh, only)
      const answers = await Promise.all([create(), create(), create(), create()])
      const effects = answers.map((answer) => value(answer).effect).sort()
      assert.deepEqual(effects, ['created', 'found', 'found', 'found'])
      assert.equal(new Set(answers.map((answer) => value(answer).id)).size, 1)
      value(await resources.create(clinician, seventh))
      assert.equal(refusal(await create()), 'several-match')
    },
  },
]

const ofAnn = id<'Patient'>('ann')
function address(id: string) {
  return { type: 'Practitioner', id }
}
