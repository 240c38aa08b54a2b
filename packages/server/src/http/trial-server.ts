import { randomBytes } from 'node:crypto'
import { type DocumentOrder, diaryFor } from '@legato/clinic'
import type { Content } from '@legato/clinic/care'
import type { Role } from '@legato/clinic/record'
import type { Bundle, Patient } from '@legato/fhir'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { createTrail } from '../audit/index.ts'
import { createDiaryKeeper } from '../diary.ts'
import { createIdentity, keyOf } from '../identity/index.ts'
import { cheap } from '../identity/trial-hasher.ts'
import { createImporter } from '../importer.ts'
import { createNights, scoreRecording } from '../nights/index.ts'
import { createPrinter, print } from '../printing/index.ts'
import { createDues } from '../reminders/index.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { createRulings } from '../rulings.ts'
import { createSafeguards } from '../safeguards/index.ts'
import type { Trial } from '../trial.ts'
import type { House } from './house.ts'
import { buildServer } from './server.ts'

/** A server of a clinic of its own, and a browser in which its clinician is signed in. */
export async function openServer(trial: Trial, change: Partial<House> = {}) {
  const clinic = await addClinic(trial, 'Clinic')
  const identity = createIdentity({
    ...trial,
    clinic,
    hasher: cheap,
    random: randomBytes,
    expiry: { idleMin: 30, absoluteMin: 720 },
    key: keyOf(randomBytes(32), randomBytes),
  })
  const repository = createRepository(trial)
  const app = await buildServer({
    repository,
    safeguards: createSafeguards(trial, { minutes: 60 }),
    diary: createDiaryKeeper(trial),
    identity,
    importer: createImporter({ ...trial, repository }),
    nights: createNights({
      ...{ store: trial, repository },
      enqueue: (scoring) => scoreRecording({ store: trial, clinic }, scoring),
    }),
    printer: createPrinter({
      store: trial,
      enqueue: (printing) => print({ store: trial, clinic }, printing),
    }),
    rulings: createRulings(repository),
    dues: createDues(trial, repository),
    trail: createTrail(trial),
    readings: {
      plan: (record, asOf, { approved }) => ({
        asOf,
        resources: record.resources.length,
        approved,
      }),
      why: (_, __, item) => (item === 'known' ? { id: item } : undefined),
      sheet: () => ({ sections: [] }),
      diary: (record, asOf, since) => diaryFor(record, { asOf, since }),
      timeline: () => ({ tracks: [] }),
      raster: () => ({ nights: [] }),
      policies: () => [],
      document: (_, asOf, order) =>
        order.about === 'known' ? lettered(order.kind, asOf) : undefined,
      diff: (_, asOf, { since }) => ({ since, asOf }),
    },
    isReady: async () => true,
    now: trial.now,
    newId: trial.newId,
    hosts: [],
    importLimit: 100_000,
    recordingLimit: 2 ** 24,
    secure: false,
    ...change,
  })
  const password = (await identity.addAccount({ name: 'clinician', roles: ['neurologist'] })) ?? ''
  const signIn = { name: 'clinician', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload: signIn })
  return { app, identity, clinic, signIn, entered, ...browser(app, entered.cookies[0]) }
}

/** A document of two pages, whose every kind of block can be looked for. */
export function lettered(kind: DocumentOrder['kind'], date: string): Content {
  const rows = Array.from({ length: 60 }, (_, row) => [`Row ${row}`, 'yes'])
  return {
    ...{ kind, date, title: 'A known letter', language: 'en' },
    patient: { name: 'Ann <Invented>' },
    blocks: [
      { kind: 'heading', level: 2, text: 'What is known' },
      { kind: 'table', caption: 'Known', columns: ['Row', 'Known'], rows },
    ],
  }
}

/** What one browser asks: with its cookie, or with none. */
export function browser(app: FastifyInstance, cookie: { name: string; value: string } | undefined) {
  const cookies = cookie ? { [cookie.name]: cookie.value } : {}
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, more: InjectOptions = {}) =>
    app.inject({ method, url: `/api${path}`, cookies, ...more })
  return {
    ask,
    cookies,
    send: (file: unknown) =>
      ask('POST', '/imports', {
        headers: { 'content-type': 'application/octet-stream' },
        payload: typeof file === 'string' ? file : JSON.stringify(file),
      }),
  }
}

export const ann: Patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ system: 'urn:x', value: '17' }],
  name: [{ family: 'Lindholm', given: ['Ann'] }],
  birthDate: '1968-03-04',
}

/** A file of one patient with one value of ferritin in ng/mL. */
export function bundle(ferritin: number, patient = ann): Bundle {
  const code = { coding: [{ system: 'http://loinc.org', code: '2276-4' }] }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: patient },
      {
        resource: {
          ...{ resourceType: 'Observation', id: `${patient.id}-f`, status: 'final', code },
          subject: { reference: `Patient/${patient.id}` },
          valueQuantity: { value: ferritin, unit: 'ng/mL' },
        },
      },
    ],
  }
}

type OfPatient = Pick<Awaited<ReturnType<typeof openServer>>, 'app' | 'identity' | 'ask'> & {
  readonly id: string
}

/** Somebody on the care team of the patient, in a browser of their own. */
export async function onTheTeam({ app, identity, ask, id }: OfPatient, role: Role) {
  const password = await identity.addAccount({ name: role, roles: [role] })
  const payload = { name: role, password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const account = (await identity.accountNamed(role))?.id
  await ask('POST', `/patients/${id}/team`, { payload: { account } })
  return browser(app, entered.cookies[0])
}
