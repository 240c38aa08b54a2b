import assert from 'node:assert/strict'
import { careTeamOf, firstMember, type PatientSummary } from '@legato/clinic/record'
import type { DiagnosticReport, Resource } from '@legato/fhir'
import { id } from '@legato/values'
import type { Case } from './case.ts'
import { ann, everything, ferritin, held, of, ofAnn, refusal, value, write } from './invented.ts'

const subject = { reference: 'Patient/ann' }
const report: DiagnosticReport = {
  ...{ resourceType: 'DiagnosticReport', id: 'r1', status: 'preliminary', subject },
  code: { text: 'Duplex' },
}
const letter: Resource = {
  resourceType: 'Communication',
  id: 'm1',
  status: 'completed',
  subject,
}

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
    async run({ repository, clinician, person }) {
      value(await repository.take(clinician, of(...everything)))
      const patient = await person(['patient'], 'ann')
      assert.equal(value(await repository.record(patient, id('ann'))).patient.id, 'ann')
      assert.equal(value(await repository.read(patient, ofAnn)).id, 'f1')
      const listed = value(await repository.patients(patient, { text: '', limit: 9 }))
      assert.deepEqual(idsOf(listed), ['ann'])
      const known = value(await repository.summaries(patient, [id('ann'), id('ben')]))
      assert.deepEqual(idsOf(known), ['ann'])
      for (const answer of [
        await repository.record(patient, id('ben')),
        await repository.record(patient, id('nobody')),
        await repository.read(patient, { ...ofAnn, patient: id('ben') }),
      ])
        assert.equal(refusal(answer), 'not-found')
      for (const answer of [
        await repository.take(patient, of(write(ferritin(1)))),
        await repository.byIdentifier(patient, ['urn:x|A 17']),
        await repository.doubts(patient),
        await repository.lastImport(patient),
        await repository.undo(patient, id('any')),
      ])
        assert.equal(refusal(answer), 'forbidden')
    },
  },
  {
    name: 'whoever begins a record is on its care team, and a colleague knows the name alone',
    async run({ repository, clinician, person }) {
      const taken = value(await repository.take(clinician, of(...everything)))
      const colleague = await person(['nurse'])
      const listed = value(await repository.patients(colleague, { text: 'lind', limit: 9 }))
      assert.deepEqual(
        listed.map(({ id, outOfReach }) => [id, outOfReach]),
        [['ann', true]],
      )
      assert.equal(refusal(await repository.record(colleague, id('ann'))), 'not-found')
      assert.equal(refusal(await repository.history(colleague, ofAnn)), 'not-found')
      assert.equal(refusal(await repository.take(colleague, of(write(ferritin(1))))), 'forbidden')
      assert.equal(refusal(await repository.undo(colleague, taken.id)), 'forbidden')
      assert.equal(value(await repository.record(clinician, id('ann'))).resources.length, 1)
    },
  },
  {
    name: 'who measures takes in what a machine left of a patient of their team, and nothing else',
    async run({ repository, clinician, person }) {
      value(await repository.take(clinician, of(...everything)))
      const technician = await person(['technician'])
      const measured = of(write(ferritin(63)), write(report))
      assert.equal(refusal(await repository.receive(technician, measured)), 'forbidden')
      const members = [firstMember(clinician), firstMember(technician)]
      value(await repository.resources.update(clinician, careTeamOf(id('ann'), members)))
      assert.equal(value(await repository.receive(technician, measured)).created, 1)
      const keys = ['key of f1', 'key of r1']
      assert.deepEqual([...value(await repository.received(technician, keys)).keys()].sort(), keys)
      for (const answer of [
        await repository.receive(technician, of(write(letter))),
        await repository.receive(technician, of(write({ ...report, id: 'r2' }, 'ben'))),
        await repository.take(technician, of(write(ferritin(64)))),
        await repository.kept(technician, keys),
      ])
        assert.equal(refusal(answer), 'forbidden')
    },
  },
  {
    name: 'nobody is entered twice because somebody else has the record',
    async run({ repository, clinician, person }) {
      value(await repository.take(clinician, of(...everything)))
      const colleague = await person(['nurse'])
      assert.equal(value(await repository.byIdentifier(colleague, ['urn:x|A 17'])).length, 1)
      const again = write({ ...ann, id: 'ann-again' }, 'ann-again')
      assert.equal(refusal(await repository.take(colleague, of(again))), 'version-conflict')
      assert.equal(value(await repository.patients(colleague, { text: '', limit: 9 })).length, 2)
    },
  },
  {
    name: 'the front desk knows everybody and opens no record',
    async run({ repository, clinician, person }) {
      value(await repository.take(clinician, of(...everything)))
      const desk = await person(['front-desk'])
      assert.equal(value(await repository.patients(desk, { text: '', limit: 9 })).length, 2)
      const patient = { patient: id<'Patient'>('ann'), type: 'Patient', id: 'ann' }
      assert.equal(value(await repository.read(desk, patient)).id, 'ann')
      assert.equal(refusal(await repository.read(desk, ofAnn)), 'forbidden')
      assert.equal(refusal(await repository.record(desk, id('ann'))), 'forbidden')
    },
  },
]

const idsOf = (patients: readonly PatientSummary[]) => patients.map((one) => one.id)
