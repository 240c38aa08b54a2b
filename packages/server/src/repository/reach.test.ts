import type { Actor, Repository, Role } from '@legato/clinic/record'
import { parametersOf, parseSearch, type Resource, TYPES_IN_USE } from '@legato/fhir'
import { id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, person, type Trial } from '../trial.ts'
import { addClinic, createRepository } from './index.ts'

// No search and no include shows a patient who is out of reach. Row security is off in these tests:
// the first wall must say so by itself.

let trial: Trial
let repository: Repository
let physician: Actor
let outsiders: Readonly<Record<string, Actor>>
let desk: Actor

const TYPES = TYPES_IN_USE.filter((type) => type !== 'AuditEvent' && type !== 'Patient')
const ANN = id<'Patient'>('ann')

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
  const clinic = await addClinic(trial, 'Clinic')
  physician = await person(trial, clinic, { roles: ['neurologist'] })
  const someone = (role: Role, self?: string) =>
    person(trial, clinic, { roles: [role], ...(self ? { self } : {}) })
  outsiders = {
    neurologist: await someone('neurologist'),
    technician: await someone('technician'),
    'another patient': await someone('patient', 'ben'),
    'a carer whom nobody named': await someone('carer'),
    researcher: await someone('researcher'),
    administrator: await someone('administrator'),
  }
  desk = await someone('front-desk')
  const writes = [record('Patient'), ...TYPES.map(record)].map((resource) => ({
    ...{ resource, patient: ANN, sourceKey: `${resource.resourceType}`, digest: '' },
  }))
  const taken = await repository.take(physician, { writes, unchanged: 0, held: [] })
  expect(taken.kind).toBe('ok')
  await trial.pool.query('alter table legato.resource_version disable row level security')
})
afterAll(() => trial.stop())

/** Of any type, hers, and told by a word. */
function record(type: string): Resource {
  const subject = { reference: 'Patient/ann' }
  const said = { id: type === 'Patient' ? 'ann' : `of-${type}`, status: 'active', subject }
  return JSON.parse(
    JSON.stringify({
      ...{ resourceType: type, ...said, patient: subject, code: { text: 'Zebra' } },
      ...{ language: 'zebra', meta: { tag: [{ system: 'urn:x', code: 'zebra' }] } },
    }),
  )
}

/** Everything that searches of a type can ask for: what is there and what is not, and all that hangs on it. */
function questions(type: string): readonly string[] {
  const named = [...parametersOf(type).keys()]
  return [
    '',
    '_tag=urn:x|zebra',
    ...named.flatMap((code) => [`${code}:missing=false`, `${code}:missing=true`]),
    ...['_include=*', '_revinclude=*'],
  ]
}

async function shown(actor: Actor, type: string): Promise<{ asked: number; found: string[] }> {
  let asked = 0
  const found = new Set<string>()
  for (const text of questions(type)) {
    const parsed = parseSearch(type, new URLSearchParams(text))
    if (parsed.kind !== 'ok') continue
    const answer = await repository.resources.search(actor, parsed.query)
    if (answer.kind === 'refused') continue
    asked += 1
    const { matches, included } = answer.value
    for (const one of [...matches, ...included])
      if (/zebra|ann/i.test(JSON.stringify(one))) found.add(`${one.resourceType}/${one.id}`)
  }
  return { asked, found: [...found] }
}

test('no search parameter and no include shows a patient out of reach', async () => {
  let asked = 0
  for (const [who, actor] of Object.entries(outsiders))
    for (const type of ['Patient', ...TYPES]) {
      const seen = await shown(actor, type)
      expect(seen.found, `${who}: ${type}`).toEqual([])
      asked += seen.asked
    }
  expect(asked).toBeGreaterThan(1000)
}, 240_000)

/** By hand: when somebody comes, who treats them, who pays, who they are, whom to call. */
const OF_THE_DESK = ['Appointment', 'CareTeam', 'Coverage', 'Patient', 'RelatedPerson']

test('the front desk sees by no search and no include more than it needs to receive somebody', async () => {
  const found = new Set<string>()
  for (const type of ['Patient', ...TYPES])
    for (const one of (await shown(desk, type)).found) found.add(one.split('/')[0] ?? '')
  expect([...found].toSorted()).toEqual(OF_THE_DESK)
}, 60_000)

test('the same searches show the care team what is hers, so that the test above can fail', async () => {
  for (const type of ['Patient', 'Observation', 'Composition', 'Media'])
    expect((await shown(physician, type)).found, type).not.toEqual([])
})
