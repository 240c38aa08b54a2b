import assert from 'node:assert/strict'
import type { Actor, Answer, Intake, Repository, Write } from '@legato/clinic/record'
import type { Observation, Patient, Resource } from '@legato/fhir'
import { id } from '@legato/values'

/** What a repository must do, whatever it is built on. Each case has a clinic to itself. */
export interface Bench {
  readonly repository: Repository
  /** A clinician of the clinic, at work. */
  readonly clinician: Actor
  /** A clinician of another one. */
  readonly stranger: Actor
}

export interface Case {
  readonly name: string
  readonly run: (bench: Bench) => Promise<void>
}

const ann: Patient = {
  resourceType: 'Patient',
  id: 'ann',
  name: [{ family: 'Müller-Lind', given: ['Ann', 'Zoë'] }],
  birthDate: '1968-03-04',
  gender: 'female',
  identifier: [{ system: 'urn:x', value: 'A 17' }],
}
const ben: Patient = { resourceType: 'Patient', id: 'ben', name: [{ text: 'Ben Abt' }] }
const ferritin = (value: number): Observation => ({
  resourceType: 'Observation',
  id: 'f1',
  status: 'final',
  code: { text: 'Ferritin' },
  subject: { reference: 'Patient/ann' },
  valueQuantity: { value, unit: 'ng/mL' },
})

function write(resource: Resource, patient = 'ann'): Write {
  return {
    resource,
    patient: id<'Patient'>(patient),
    sourceKey: `key of ${resource.id}`,
    digest: JSON.stringify(resource),
  }
}

const everything = [write(ann), write(ben, 'ben'), write(ferritin(62))]
const of = (...writes: readonly Write[]): Intake => ({ writes, unchanged: 0, held: [] })
const ofAnn = { patient: id<'Patient'>('ann'), type: 'Observation', id: 'f1' }
const asPatient = (actor: Actor, self: string): Actor => ({
  ...actor,
  roles: ['patient'],
  self: id<'Patient'>(self),
})

function value<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') assert.fail(JSON.stringify(answer.outcome.issue))
  return answer.value
}

/** The code of a refusal. */
function refusal(answer: Answer<unknown>): string | undefined {
  if (answer.kind === 'ok') return assert.fail('was not refused')
  return answer.outcome.issue[0]?.details?.coding?.[0]?.code
}

const reading: readonly Case[] = [
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

const importing: readonly Case[] = [
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

const undoing: readonly Case[] = [
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

const held = {
  place: 'Bundle.entry[0]',
  reason: { id: 'patient-doubtful', english: 'Who is this?' },
  candidates: [id<'Patient'>('ann')],
  name: 'A. Müller-Lind',
  content: '{"all":"that came"}',
}

const doubting: readonly Case[] = [
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

const guarding: readonly Case[] = [
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

export const contract: readonly Case[] = [
  ...reading,
  ...importing,
  ...undoing,
  ...doubting,
  ...guarding,
]
