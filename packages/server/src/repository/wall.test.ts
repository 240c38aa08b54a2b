import type { Actor, Repository, Role } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSafeguards } from '../safeguards/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { addClinic, createRepository } from './index.ts'
import { asActor } from './store.ts'

// The second wall alone: statements as the application could send them, with no `authorize` before.

let trial: Trial
let repository: Repository
let people: Readonly<Record<string, Actor>>

const ann = id<'Patient'>('ann')
const subject = { reference: 'Patient/ann' }
const RECORD: readonly Resource[] = [
  { resourceType: 'Patient', id: 'ann', name: [{ family: 'Lind' }] },
  { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'Ferritin' }, subject },
  { resourceType: 'Communication', id: 'm', status: 'completed', subject },
  {
    ...{ resourceType: 'Appointment', id: 'a', status: 'booked' },
    participant: [{ actor: subject, status: 'accepted' }],
  },
]

const ALL = ['Appointment/a', 'CareTeam/ann', 'Communication/m', 'Observation/o', 'Patient/ann']
const EXAM = ['Appointment/a', 'CareTeam/ann', 'Observation/o', 'Patient/ann']
const DESK = ['Appointment/a', 'CareTeam/ann', 'Patient/ann']

/** By hand: what row security lets each of them see of Ann, who is not a patient of all of them. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  'her neurologist': ALL,
  'her technician': EXAM,
  'another neurologist': [],
  'another nurse, through broken glass': ALL,
  'another technician': [],
  'the front desk': DESK,
  herself: ALL,
  'another patient': [],
  'the carer whom she named': ALL,
  'a carer whom she did not name': [],
  'a researcher': [],
  'an administrator': [],
  'an administrator on her team': [],
  'a nurse whose time on the team is over': [],
  'nobody with an account': [],
}

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
  const clinic = await addClinic(trial, 'Clinic')
  const someone = (role: Role, self?: string) =>
    person(trial, clinic, { roles: [role], ...(self ? { self } : {}) })
  const neurologist = await someone('neurologist')
  people = {
    'her neurologist': neurologist,
    'her technician': await someone('technician'),
    'another neurologist': await someone('neurologist'),
    'another nurse, through broken glass': await someone('nurse'),
    'another technician': await someone('technician'),
    'the front desk': await someone('front-desk'),
    herself: await someone('patient', 'ann'),
    'another patient': await someone('patient', 'ben'),
    'the carer whom she named': await someone('carer'),
    'a carer whom she did not name': await someone('carer'),
    'a researcher': await someone('researcher'),
    'an administrator': await someone('administrator'),
    'an administrator on her team': await someone('administrator'),
    'a nurse whose time on the team is over': await someone('nurse'),
    'nobody with an account': { ...neurologist, user: id<'User'>('nobody') },
  }
  const writes = RECORD.map((resource) => ({
    ...{ resource, patient: ann, sourceKey: resource.id ?? '', digest: '' },
  }))
  await repository.take(neurologist, { writes, unchanged: 0, held: [] })
  const member = (who: string, period = {}) => ({
    member: { reference: `Practitioner/${people[who]?.user}` },
    period,
  })
  await asActor(trial, { actor: neurologist }, (query) =>
    query(
      `with gone as (update legato.resource_version set current = false
          where clinic = $1 and type = 'CareTeam' returning id)
        insert into legato.resource_version (clinic, type, id, version, patient, at, content)
          select $1, 'CareTeam', id, 2, id, now(), $2 from gone`,
      [
        clinic,
        {
          ...{ resourceType: 'CareTeam', id: 'ann', status: 'active', subject },
          participant: [
            member('her neurologist'),
            member('her technician', { start: '2020-01' }),
            member('an administrator on her team'),
            member('a nurse whose time on the team is over', { end: '2021' }),
          ],
        },
      ],
    ),
  )
  const safeguards = createSafeguards(trial, { minutes: 60 })
  const nurse = people['another nurse, through broken glass'] ?? neurologist
  await safeguards.breakGlass(nurse, ann, 'Found unconscious at the door')
  const name = people['the carer whom she named']?.user ?? ''
  await safeguards.nameCarer(neurologist, ann, { name })
})
afterAll(() => trial.stop())

function rows(actor: Actor, statement: string): Promise<readonly { readonly told: string }[]> {
  return asActor(trial, { actor }, (query) => query<{ told: string }>(statement))
}

async function seen(who: string): Promise<readonly string[]> {
  const actor = people[who]
  if (!actor) throw new Error(who)
  const found = await rows(
    actor,
    `select distinct type || '/' || id as told from legato.resource_version order by 1`,
  )
  return found.map(({ told }) => told)
}

async function everythingSeen(): Promise<Readonly<Record<string, readonly string[]>>> {
  const sights: [string, readonly string[]][] = []
  for (const who of Object.keys(SEES)) sights.push([who, await seen(who)])
  return Object.fromEntries(sights)
}

test('row security shows each of them what the table above says, whatever a statement forgets', async () => {
  expect(Object.keys(people)).toEqual(Object.keys(SEES))
  expect(await everythingSeen()).toEqual(SEES)
})

test('without row security that test fails', async () => {
  await trial.pool.query('alter table legato.resource_version disable row level security')
  const sights = await everythingSeen()
  await trial.pool.query('alter table legato.resource_version enable row level security')
  expect(sights['another neurologist']).toEqual(ALL)
  expect(sights).not.toEqual(SEES)
})

test('without row security the first wall still stands', async () => {
  await trial.pool.query('alter table legato.resource_version disable row level security')
  await trial.pool.query('alter table legato.patient disable row level security')
  const outcomes = await Promise.all(
    ['another neurologist', 'another patient', 'an administrator', 'her neurologist'].map(
      async (who) => {
        const actor = people[who]
        return actor && (await repository.record(actor, ann)).kind
      },
    ),
  )
  await trial.pool.query('alter table legato.resource_version enable row level security')
  await trial.pool.query('alter table legato.patient enable row level security')
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'ok'])
})

const WRITE = `insert into legato.resource_version
  (clinic, type, id, version, patient, at, content)
  select legato.here(), 'Observation', gen_random_uuid(), 1, 'ann', now(), '{}'`

test('row security lets only the care team write, and no glass, no patient and no carer', async () => {
  const wrote: string[] = []
  for (const [who, actor] of Object.entries(people))
    await rows(actor, WRITE).then(
      () => wrote.push(who),
      (error: Error) => expect(error.message, who).toContain('row-level security'),
    )
  expect(wrote).toEqual(['her neurologist', 'her technician'])
})

const DOCUMENT = (system: string) => `insert into legato.resource_version
  (clinic, type, id, version, patient, at, content)
  select legato.here(), 'DocumentReference', gen_random_uuid(), 1, 'ann', now(),
    '{"type": {"coding": [{"system": "${system}"}]}}' returning id as told`

test('who measures adds, sees and renews files of machines, and no other document', async () => {
  const {
    'her technician': hers,
    'another technician': another,
    'her neurologist': treats,
  } = people
  if (!hers || !another || !treats) throw new Error('people')
  const machine = DOCUMENT('urn:legato:machine-file')
  const letter = DOCUMENT('urn:legato:document')
  const [file] = await rows(hers, machine)
  const [written] = await rows(treats, letter)
  await expect(rows(hers, letter)).rejects.toThrow('row-level security')
  await expect(rows(another, machine)).rejects.toThrow('row-level security')
  const all = `select id as told from legato.resource_version where type = 'DocumentReference'`
  expect(await rows(hers, all)).toEqual([file])
  expect(await rows(another, all)).toEqual([])
  const renew = (id = '') => `update legato.resource_version set current = false
    where type = 'DocumentReference' and id = '${id}' returning id as told`
  expect(await rows(hers, renew(file?.told))).toEqual([file])
  expect(await rows(hers, renew(written?.told))).toEqual([])
})

test('nobody writes themself into a care team, nor takes the word of a patient back', async () => {
  const outsider = people['another neurologist']
  if (!outsider) throw new Error('outsider')
  for (const forbidden of [
    `insert into legato.care_team_member
      values (legato.here(), legato.me(), 'ann', 'team', now(), 'infinity')`,
    'delete from legato.consent',
    `update legato.glass set closes_at = 'infinity'`,
    'delete from legato.glass',
  ])
    await expect(rows(outsider, forbidden), forbidden).rejects.toThrow('permission denied')
  await rows(outsider, `select legato.begin_records('{ann}')::text as told`)
  expect(await seen('another neurologist')).toEqual([])
})

test('the names are known to those who treat and to the front desk, and to nobody else', async () => {
  const knows: string[] = []
  for (const [who, actor] of Object.entries(people)) {
    const names = await rows(actor, 'select name as told from legato.patient')
    const terms = await rows(actor, 'select term as told from legato.patient_term')
    expect(names.length > 0, who).toBe(terms.length > 0)
    if (names.length > 0) knows.push(who)
  }
  expect(knows).toEqual([
    ...['her neurologist', 'her technician', 'another neurologist'],
    ...['another nurse, through broken glass', 'the front desk', 'herself'],
    ...['the carer whom she named', 'a nurse whose time on the team is over'],
  ])
})

test('without a time nobody is on a team, and no glass is open', async () => {
  const { clinic, user } = people['her neurologist'] ?? {}
  const client = await trial.pool.connect()
  try {
    const found = async () =>
      (await client.query('select from legato.resource_version where patient is not null')).rowCount
    await client.query(`begin; set local role legato_app;
      set local legato.clinic = '${clinic}'; set local legato."user" = '${user}'`)
    expect(await found()).toBe(0)
    await client.query(`set local legato.now = '${trial.now().toISOString()}'`)
    expect(await found()).toBeGreaterThan(0)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('an expired glass stays shut, whatever the clock of the database says', async () => {
  const who = 'another nurse, through broken glass'
  expect(await seen(who)).toEqual(expect.arrayContaining([...ALL]))
  // The clock of the database does not move with that of the trial.
  trial.pass(59)
  expect(await seen(who)).toEqual(expect.arrayContaining([...ALL]))
  trial.pass(1)
  expect(await seen(who)).toEqual([])
})
