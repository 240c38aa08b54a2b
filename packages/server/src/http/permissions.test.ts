import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { careTeamOf, DIFFERENCES, type Role, type Write } from '@legato/clinic/record'
import { examResources } from '@legato/clinic/sources'
import type { Resource } from '@legato/fhir'
import { type ClinicId, id, type UserId } from '@legato/values'
import { readExam } from '@legato/vascular'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentReference } from '../documents/index.ts'
import { resourcesOf } from '../nights/found.ts'
import { trialRecording } from '../nights/trial-recording.ts'
import { createRepository } from '../repository/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { request, routesOf } from './route-table.ts'
import { machineFilesOf } from './trial-machine-files.ts'
import { lettered, openServer } from './trial-server.ts'

// The matrix of permissions: every route, asked by every role, about every relation to a patient.

const ROLES: Readonly<Record<Role, string>> = {
  neurologist: 'D',
  'vascular-surgeon': 'D',
  'sleep-physician': 'D',
  nurse: 'N',
  technician: 'T',
  'front-desk': 'F',
  patient: 'P',
  carer: 'C',
  researcher: 'R',
  administrator: 'A',
}
const ROLE_NAMES = keysOf(ROLES)
const RELATIONS = ['own', 'team', 'named', 'glass', 'other'] as const
type RelationName = (typeof RELATIONS)[number]

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = []
  for (const key in table) keys.push(key)
  return keys
}

interface Row {
  readonly method: string
  readonly path: string
  readonly through: string
  readonly cells: readonly string[]
}

const TABLE: readonly Row[] = readFileSync(join(import.meta.dirname, 'permissions.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[A-Z]+ \//.test(line))
  .map((line) => {
    const [method = '', path = '', through = '', ...cells] = line.trim().split(/\s+/)
    return { method, path, through, cells }
  })
const TRIED = TABLE.filter(({ through }) => through !== 'open' && through !== 'self')

interface Person {
  readonly role: Role
  readonly relation: RelationName
  /** The patient to whom the relation is. */
  readonly patient: string
  readonly cookies: Record<string, string>
  /** A glass that somebody else broke. */
  readonly glass: string
}

let trial: Trial
let server: Awaited<ReturnType<typeof openServer>>
let people: readonly Person[]
let count = 0

beforeAll(async () => {
  trial = await openTrial()
  server = await openServer(trial)
  people = await invite(server.clinic)
}, 120_000)
afterAll(() => trial.stop())

test('every route stands in the table', () => {
  const said = (route: string) => {
    const [method, path = ''] = route.split(' ')
    const form = new RegExp(
      `^${path.replace(/[$]/g, '\\$').replace(/:\w+/g, '[^/?$_]+')}/?(\\?.*)?$`,
    )
    return TABLE.some((row) => row.method === method && form.test(row.path))
  }
  const routes = routesOf(server.app).filter((route) => !route.startsWith('HEAD '))
  expect(routes.length).toBeGreaterThan(60)
  expect(routes.filter((route) => !said(route))).toEqual([])
})

test('every row says all relations, in letters that are known', () => {
  for (const { path, through, cells } of TRIED) {
    expect(through, path).toMatch(/^(in|past|done|sees:[A-Z]\w+|drops:[om])$/)
    expect(cells, path).toHaveLength(RELATIONS.length)
    for (const cell of cells) expect(cell, path).toMatch(/^(\*|-|[DNTFPCRA]+)$/)
  }
})

test.each(TRIED)('$method $path: $cells', async (row) => {
  const found: Record<string, string[]> = {}
  const wanted: Record<string, string[]> = {}
  for (const [index, relation] of RELATIONS.entries()) {
    const cell = row.cells[index] ?? ''
    wanted[relation] = rolesIn(cell)
    found[relation] = []
    for (const one of people.filter((person) => person.relation === relation))
      if (await getsThrough(one, row)) found[relation].push(one.role)
  }
  expect(found).toEqual(wanted)
})

function rolesIn(cell: string): string[] {
  return Object.entries(ROLES).flatMap(([role, letter]) =>
    cell === '*' || cell.includes(letter) ? [role] : [],
  )
}

async function getsThrough(one: Person, { method, path, through }: Row): Promise<boolean> {
  const { statusCode, body } = await server.app.inject(asked(one, method, path))
  expect(statusCode, body).not.toBe(401)
  expect(statusCode, body).toBeLessThan(500)
  if (through === 'done') return statusCode === 200
  if (through === 'past') return statusCode !== 403
  if (through === 'in') return statusCode !== 403 && statusCode !== 404
  if (through.startsWith('drops:')) return isGone(`${through.slice(-1)}-${one.patient}`)
  // Whatever is refused or left out, nothing of it is in the answer.
  const marker = `Zebra-${through.slice('sees:'.length)}-${one.patient}`
  return body.includes(marker)
}

/** Entered once more, and on the same care team. */
const twin = (patient: string) => `${patient}-twin`

async function isGone(id: string): Promise<boolean> {
  const { rowCount } = await trial.pool.query(
    'select from legato.resource_version where id = $1 and current and content is null',
    [id],
  )
  return rowCount === 1
}

/** An exam of one leg in which nothing was measured. */
const EXAM = {
  ...{ schema: 'legato-exam/1', date: '2026-01-02', protocol: 'reflux' },
  legs: { left: { side: 'left' } },
}

function asked(one: Person, method: string, path: string): InjectOptions {
  const { patient, glass } = one
  count += 1
  const names: Readonly<Record<string, string>> = {
    p: patient,
    ...{ o: `o-${patient}`, m: `m-${patient}`, a: `a-${patient}`, d: `d-${patient}` },
    ...{ f: `f-${patient}`, e: `e-${patient}`, n: `n-${patient}` },
    ...{ u: `u-${patient}`, r: `r-${patient}`, k: `k-${patient}` },
    ...{ q: 'q', g: glass, new: `new-${count}`, t: twin(patient) },
  }
  const url = path.replace(/\{(\w+)\}/g, (_, name) => names[name] ?? '')
  const common = { url, cookies: one.cookies }
  if (path === '/api/imports')
    return {
      ...{ ...common, method: 'POST', payload: JSON.stringify(fileOf(patient)) },
      headers: { 'content-type': 'application/octet-stream' },
    }
  if (method !== 'GET' && /nights$|hypnogram$/.test(path))
    return {
      ...{ ...common, method: method === 'PUT' ? 'PUT' : 'POST', payload: RECORDING },
      headers: { 'content-type': 'application/octet-stream', 'if-match': '"1"' },
    }
  if (method === 'POST' && /mapping$|patients\/search$/.test(path))
    return { ...common, method, payload: { rows: [], search: `zebra-patient-${patient}` } }
  if (method === 'POST' && /exams$/.test(path)) return { ...common, method, payload: EXAM }
  if (method === 'PUT' && /diary/.test(path))
    return { ...common, method, payload: { night: { night: '2026-03-01', zone: 'UTC' } } }
  if (method === 'PUT' && /exams/.test(path)) return { ...common, method, payload: { exam: EXAM } }
  if (method === 'POST' && /merge$/.test(path))
    return {
      ...common,
      method: 'POST',
      payload: { replaced: twin(patient), confirmed: DIFFERENCES, reason: 'Entered twice' },
    }
  if (path.startsWith('/fhir') && method !== 'GET' && method !== 'DELETE')
    return { ...common, ...fhirBody(one, method, url) }
  return { ...request(`${method} ${path}`), ...common }
}

function fhirBody(one: Person, method: string, url: string): InjectOptions {
  const { patient } = one
  if (url.endsWith('_search'))
    return {
      ...{ method: 'POST', payload: '_type=Observation'.slice(url.includes('Obs') ? 17 : 0) },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
  if (method === 'PATCH')
    return {
      ...{ method: 'PATCH', headers: { 'content-type': 'application/json-patch+json' } },
      payload: JSON.stringify([{ op: 'replace', path: '/status', value: 'amended' }]),
    }
  return {
    method: method === 'PUT' ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    payload: JSON.stringify(resourceFor(patient, url)),
  }
}

/** What the address expects. */
function resourceFor(patient: string, url: string): unknown {
  const [, type = 'Bundle', own] = /R4\/([A-Z]\w+)(?:\/([\w.-]+))?/.exec(url) ?? []
  const id = own ?? /_id=([\w.-]+)/.exec(url)?.[1]
  if (url.endsWith('$validate')) return recordOf(patient)[1]
  if (url.endsWith('$everything')) return { resourceType: 'Parameters' }
  if (type === 'Bundle')
    return {
      ...{ resourceType: 'Bundle', type: 'batch' },
      entry: [{ request: { method: 'GET', url: `Observation/o-${patient}` } }],
    }
  if (type === 'CareTeam') return { ...TEAM(patient), id: own }
  if (type === 'Questionnaire') return { resourceType: type, status: 'draft' }
  const kept = recordOf(patient).find(({ resourceType }) => resourceType === type)
  const { id: _, ...content } = kept ?? CONSENT(patient)
  return id === undefined ? content : { ...content, id }
}

const TEAM = (patient: string) => ({
  ...{ resourceType: 'CareTeam', status: 'active', subject: { reference: `Patient/${patient}` } },
  participant: [{ member: { reference: 'Practitioner/x' } }],
})

const CONSENT = (patient: string) => ({
  ...{ resourceType: 'Consent', id: 'x', status: 'active' },
  ...{ patient: { reference: `Patient/${patient}` } },
  ...{ scope: { text: 'x' }, category: [{ text: 'x' }], policyRule: { text: 'x' } },
})

/** One of everything, each with a word that tells whose it is where an answer shows it. */
function recordOf(patient: string): readonly Resource[] {
  const subject = { reference: `Patient/${patient}` }
  const word = (type: string) => `Zebra-${type}-${patient}`
  const code = (type: string) => ({ text: word(type) })
  return [
    {
      ...{ resourceType: 'Patient', id: patient, name: [{ family: word('Patient') }] },
      identifier: [{ system: 'urn:x', value: patient }],
    },
    {
      ...{ resourceType: 'Observation', id: `o-${patient}`, status: 'final', subject },
      code: code('Observation'),
    },
    {
      ...{ resourceType: 'Communication', id: `m-${patient}`, status: 'completed', subject },
      payload: [{ contentString: word('Communication') }],
    },
    {
      ...{ resourceType: 'Appointment', id: `a-${patient}`, status: 'proposed' },
      ...{ description: word('Appointment') },
      participant: [{ actor: subject, status: 'accepted' }],
    },
    {
      ...{ resourceType: 'DiagnosticReport', id: `d-${patient}`, status: 'final', subject },
      code: code('DiagnosticReport'),
    },
    {
      ...{ resourceType: 'Task', id: `k-${patient}`, status: 'requested', intent: 'order' },
      ...{ for: subject, code: code('Task') },
      restriction: { period: { end: '2026-11-20' } },
    },
    ...examOf(patient),
    ...nightOf(patient),
    ...machineFilesOf(patient),
    documentReference(lettered('payer-letter', '2026-11-22'), {
      ...{ id: `f-${patient}`, patient: id<'Patient'>(patient) },
    }),
  ]
}

/** An exam of the patient, as the page of exams would keep it. */
function examOf(patient: string): readonly Resource[] {
  const { exam } = readExam({ ...EXAM, comment: `Zebra-Exam-${patient}` })
  const of = { id: `e-${patient}`, subject: `Patient/${patient}`, status: 'preliminary' } as const
  return exam ? examResources(exam, of) : []
}

/** A recording of two seconds in which nothing moved. */
const RECORDING = trialRecording([], { seconds: 2 })

/** What a program made of it, as it is kept. */
function nightOf(patient: string): readonly Resource[] {
  const marks = { movements: [], quality: [] }
  const night = {
    durationS: 2,
    legs: [],
    stages: [],
    events: [],
    lights: { offS: null, onS: null },
  }
  const signals = { channels: [], diagnostics: [], start: null, format: 'EDF' } as const
  const recording = { kind: 'recording', ...night, ...signals } as const
  const found = { schema: 'legato-found/1', file: 'x', recording, marks, asked: {} } as const
  const of = { id: `n-${patient}`, subject: `Patient/${patient}`, issued: '2026-11-22T09:00:00Z' }
  return resourcesOf(found, [], of).slice(0, 2)
}

/** The recording whose report that is. */
async function keepRecording(clinic: ClinicId, patient: string, account: string): Promise<void> {
  const channels = [{ label: 'LAT', unit: 'uV', rateHz: 256, prefilter: '', leg: 'left' }]
  const told = { channels, diagnostics: [], start: null, durationS: 2, times: [[0, 2]] }
  const night = [clinic, `n-${patient}`, patient]
  await trial.pool.query(
    `insert into legato.recording (clinic, id, patient, account, file, bytes, digest, at, state, told)
      values ($1, $2, $3, $4, $5, $6, '', $7, 'scored', $8)`,
    [...night, account, `Zebra-Night-${patient}`, RECORDING.length, trial.now(), told],
  )
  await trial.pool.query(
    `insert into legato.recording_chunk (clinic, recording, number, patient, content)
      values ($1, $2, 0, $3, $4)`,
    [...night, RECORDING],
  )
}

/** A file about the patient, who is found by the identifier. */
function fileOf(patient: string) {
  const [resource] = recordOf(patient)
  return { resourceType: 'Bundle', type: 'collection', entry: [{ resource }] }
}

/** An account for each role and each relation, and the patient to whom it is. */
async function invite(clinic: ClinicId): Promise<readonly Person[]> {
  const repository = createRepository(trial)
  const physician = await person(trial, clinic, { roles: ['neurologist'] })
  const nurse = await person(trial, clinic, { roles: ['nurse'] })
  await repository.resources.update(physician, {
    ...{ resourceType: 'Questionnaire', id: 'q', status: 'active' },
  })
  await server.identity.addAccount({ name: 'nobody', roles: ['carer'] })
  const made: Person[] = []
  for (const role of ROLE_NAMES)
    for (const relation of RELATIONS) {
      const patient = `${role}-${relation}`
      const user = await enroll(role, relation)
      const members = [
        { kind: 'account', user: physician.user },
        ...(relation === 'team' ? [{ kind: 'account', user } as const] : []),
        ...(relation === 'named' ? [{ kind: 'carer', user } as const] : []),
      ] as const
      for (const own of [patient, twin(patient)]) {
        await repository.take(physician, { writes: writesOf(own), unchanged: 0, held: [] })
        await repository.resources.update(physician, careTeamOf(id<'Patient'>(own), members))
      }
      await keepRecording(clinic, patient, physician.user)
      if (relation === 'glass') await broken(clinic, patient, user)
      const glass = await broken(clinic, patient, nurse.user)
      made.push({ role, relation, patient, cookies: await signIn(patient), glass })
    }
  return made
}

function writesOf(patient: string): readonly Write[] {
  return recordOf(patient).map((resource) => ({
    ...{ resource, patient: id<'Patient'>(patient), digest: JSON.stringify(resource) },
    sourceKey: `${patient}|${resource.resourceType === 'Patient' ? 'Patient' : resource.id}`,
  }))
}

const PASSWORD = 'four words of mine'

async function enroll(role: Role, relation: RelationName): Promise<UserId> {
  const { identity } = server
  const name = `${role}-${relation}`
  const isPatient = relation === 'own' || role === 'patient'
  const roles = [...new Set([role, ...(isPatient ? ['patient' as const] : [])])]
  const self = relation === 'own' ? name : 'neurologist-other'
  await identity.addAccount({ name, roles, password: PASSWORD, ...(isPatient ? { self } : {}) })
  const account = await identity.accountNamed(name)
  return id<'User'>(account?.id ?? '')
}

/** As if it were broken, whoever may: what is then open is another question. */
async function broken(clinic: ClinicId, patient: string, account: string): Promise<string> {
  const glass = trial.newId()
  await trial.pool.query(
    `insert into legato.glass
        (clinic, id, patient, account, reason, opened_at, closes_at)
      values ($1, $2, $3, $4, 'Unconscious', $5, $5::timestamptz + interval '20 hours')`,
    [clinic, glass, patient, account, trial.now()],
  )
  return glass
}

async function signIn(name: string): Promise<Record<string, string>> {
  const payload = { name, password: PASSWORD }
  const answer = await server.app.inject({ method: 'POST', url: '/api/session', payload })
  const [cookie] = answer.cookies
  if (!cookie) throw new Error(answer.body)
  return { [cookie.name]: cookie.value }
}
