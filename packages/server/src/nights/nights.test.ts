import type { Actor, Repository } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startJobs } from '../jobs/jobs.ts'
import { startThreads } from '../jobs/thread.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { asActor } from '../repository/store.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { scoreApart } from './apart.ts'
import { createNights } from './nights.ts'
import { failScoring, type Scoring, scoreRecording } from './score.ts'
import { takeRecording, type Upload } from './take.ts'
import { trialRecording } from './trial-recording.ts'
import { waitingScorings } from './waiting.ts'

let trial: Trial
let clinic: ClinicId
let repository: Repository
let physician: Actor
const ann = id<'Patient'>('ann')
const ben = id<'Patient'>('ben')

beforeAll(async () => {
  trial = await openTrial()
  clinic = await addClinic(trial, 'Clinic')
  repository = createRepository(trial)
  physician = await person(trial, clinic, { roles: ['neurologist'] })
  for (const patient of [ann, ben])
    await repository.resources.update(physician, { resourceType: 'Patient', id: patient })
})
afterAll(() => trial.stop())

async function* pieces(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

const take = (bytes: Buffer, change: Partial<Upload> = {}) =>
  takeRecording(trial, physician, {
    ...{ patient: ann, file: 'night.edf', limit: 2 ** 30, body: pieces(bytes), ...change },
  })

async function taken(bytes: Buffer): Promise<string> {
  const answer = await take(bytes)
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.outcome))
  return answer.value.night
}

const codeOf = (answer: Awaited<ReturnType<typeof take>>) =>
  answer.kind === 'refused' ? answer.outcome.issue[0]?.details?.coding?.[0]?.code : answer.kind

async function count(table: string): Promise<number> {
  const { rows } = await trial.pool.query(`select count(*)::int as count from legato.${table}`)
  return rows[0]?.count
}

test('of what stops to come, or is too much, nothing stays, not even its report', async () => {
  const long = trialRecording([], { seconds: 2000 })
  const before = [await count('recording_chunk'), await count('resource_version')]
  const stopped = (async function* () {
    yield long.subarray(0, 2 ** 21)
    await new Promise(() => {})
  })()
  expect(codeOf(await take(long, { body: stopped, patienceMs: 50 }))).toBe('recording-stalled')
  expect(codeOf(await take(long, { limit: 2 ** 21 }))).toBe('recording-too-large')
  let free = 130 * 2 ** 20
  const room = async () => {
    free -= 2 ** 20
    return free
  }
  expect(codeOf(await take(long, { room }))).toBe('disk-full')
  expect(codeOf(await take(long, { room: async () => 2 ** 28, size: 2 ** 29 }))).toBe('disk-full')
  const broken = (async function* () {
    yield long.subarray(0, 2 ** 21)
    throw new Error('whoever sent it went away')
  })()
  await expect(take(long, { body: broken })).rejects.toThrow('went away')
  expect([await count('recording_chunk'), await count('resource_version')]).toEqual(before)
  expect(codeOf(await take(long, { patient: id<'Patient'>('nobody') }))).toBe('not-found')
})

test('however it comes in pieces, the recording is kept byte by byte, in chunks of 1 MB', async () => {
  const long = trialRecording([], { seconds: 1500 })
  const cuts = [0, 1, 255, 4097, 1_048_575, 1_048_576, 2_200_000, long.length]
  const parts = cuts.slice(1).map((cut, index) => long.subarray(cuts[index], cut))
  const answer = await take(long, { body: pieces(...parts) })
  const night = answer.kind === 'ok' ? answer.value.night : ''
  const { rows } = await trial.pool.query<{ content: Buffer }>(
    'select content from legato.recording_chunk where recording = $1 order by number',
    [night],
  )
  expect(rows.slice(0, -1).every(({ content }) => content.length === 2 ** 20)).toBe(true)
  expect(Buffer.concat(rows.map(({ content }) => content)).equals(long)).toBe(true)
})

test('row security shows the bytes of a recording to nobody outside the care team', async () => {
  const night = await taken(trialRecording([], { seconds: 3 }))
  await scoreRecording({ store: trial, clinic }, { recording: night, account: physician.user })
  const stranger = await person(trial, clinic, { roles: ['neurologist'] })
  const tables = ['recording', 'recording_chunk', 'recording_overview']
  const seen = (actor: Actor) =>
    Promise.all(
      tables.map((table) =>
        asActor(trial, { actor }, async (query) => {
          const rows = await query(`select from legato.${table} where clinic = $1`, [clinic])
          return rows.length > 0
        }),
      ),
    )
  expect(await seen(physician)).toEqual([true, true, true])
  expect(await seen(stranger)).toEqual([false, false, false])
  for (const table of tables)
    await trial.pool.query(`alter table legato.${table} disable row level security`)
  const without = await seen(stranger)
  for (const table of tables)
    await trial.pool.query(`alter table legato.${table} enable row level security`)
  expect(without).toEqual([true, true, true])
})

test('a recording goes with its report when that comes to another patient', async () => {
  const night = await taken(trialRecording([], { seconds: 4 }))
  const report = await repository.resources.read(physician, { type: 'DiagnosticReport', id: night })
  if (report.kind === 'refused' || report.value.resourceType !== 'DiagnosticReport')
    throw new Error('no report')
  await repository.resources.update(physician, {
    ...{ ...report.value, subject: { reference: `Patient/${ben}` } },
  })
  const { rows } = await trial.pool.query(
    `select r.patient, c.patient as chunk from legato.recording r
      join legato.recording_chunk c on c.recording = r.id where r.id = $1`,
    [night],
  )
  expect(rows).toEqual([{ patient: 'ben', chunk: 'ben' }])
})

test('what is asked while a recording is scored is done too, and the same twice makes no version', async () => {
  const night = await taken(trialRecording([], { seconds: 5 }))
  const scoring = { recording: night, account: physician.user }
  const both = [1, 2].map(() => scoreRecording({ store: trial, clinic }, scoring))
  await Promise.all(both)
  const { rows } = await trial.pool.query(
    `select max(version)::int as version from legato.resource_version where id = $1`,
    [night],
  )
  // Registered, then scored.
  expect(rows).toEqual([{ version: 2 }])
})

test('a program that stopped is told as a state, and no night waits for nothing', async () => {
  const night = await taken(trialRecording([], { seconds: 6 }))
  await failScoring({ store: trial, clinic }, { recording: night, account: physician.user })
  const { rows } = await trial.pool.query(
    'select state, code from legato.recording where id = $1',
    [night],
  )
  expect(rows).toEqual([{ state: 'failed', code: 'scoring-stopped' }])
})

test('a scoring that dies for want of memory ends at once with a clear word, and can be asked for again', async () => {
  const night = await taken(trialRecording([], { seconds: 9 }))
  const place = { connection: trial.pool.options, clinic, zone: 'UTC' }
  const small = { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 }
  const threads = startThreads<Scoring>(new URL('./hand.ts', import.meta.url), place, small)
  const failures: string[] = []
  const jobs = await startJobs({
    pool: trial.pool,
    workers: { score: (task) => scoreApart(threads, { store: trial, clinic }, task) },
    onFailure: (kind, code) => void failures.push(`${kind} ${code}`),
  })
  await jobs.add('score', { recording: night, account: physician.user })
  const row = async () => {
    const { rows } = await trial.pool.query(
      'select state, code, say from legato.recording where id = $1',
      [night],
    )
    return rows[0]
  }
  await vi.waitFor(async () => expect((await row()).state).toBe('failed'), {
    ...{ timeout: 20_000, interval: 50 },
  })
  await jobs.stop()
  expect(await row()).toMatchObject({
    code: 'scoring-without-memory',
    say: expect.stringContaining('The recording is kept'),
  })
  expect(failures).toEqual([])
  const nights = createNights({ store: trial, repository, enqueue: async () => {} })
  const chosen = await nights.night(physician, { patient: ann, night })
  await nights.change(
    physician,
    { patient: ann, night },
    {
      ...{ kind: 'choices', choices: {}, chosen: chosen.kind === 'ok' ? chosen.value.chosen : '' },
    },
  )
  await scoreRecording({ store: trial, clinic }, { recording: night, account: physician.user })
  expect((await row()).state).toBe('scored')
})

test('a recording whose scoring stopped tells its channels all the same, and is drawn', async () => {
  const night = await taken(trialRecording([], { seconds: 10 }))
  const scoring = { recording: night, account: physician.user }
  const newId = () => {
    throw new Error('stopped')
  }
  await expect(scoreRecording({ store: { ...trial, newId }, clinic }, scoring)).rejects.toThrow()
  await failScoring({ store: trial, clinic }, scoring)
  const nights = createNights({ store: trial, repository, enqueue: async () => {} })
  expect(await nights.night(physician, { patient: ann, night })).toMatchObject({
    value: {
      state: { kind: 'failed', code: 'scoring-stopped' },
      durationS: 10,
      channels: [{ label: 'EMG LAT' }, { label: 'EMG RAT' }, { label: 'EEG C4-M1' }],
    },
  })
  const wanted = { channel: 0, fromS: 2, toS: 4, points: 10_000 }
  const drawn = await nights.signals(physician, { patient: ann, night }, [wanted])
  expect(drawn.kind === 'ok' && drawn.value[0]?.values.length).toBe(512)
})

test.each([
  ['was closed', 'update legato.account set disabled = true where clinic = $1 and id = $2'],
  [
    'left the care team',
    `update legato.care_team_member set until = '2020-01-01' where clinic = $1 and member = $2`,
  ],
])('no night waits for ever because the account that asked %s', async (how, sql) => {
  const asker = await person(trial, clinic, { roles: ['neurologist'] })
  const patient = id<'Patient'>(how.replaceAll(' ', '-'))
  await repository.resources.update(asker, { resourceType: 'Patient', id: patient })
  const body = pieces(trialRecording([], { seconds: 7 }))
  const answer = await takeRecording(trial, asker, {
    ...{ patient, file: 'night.edf', limit: 2 ** 30, body },
  })
  const night = answer.kind === 'ok' ? answer.value.night : ''
  await trial.pool.query(sql, [clinic, asker.user])
  await scoreRecording({ store: trial, clinic }, { recording: night, account: asker.user })
  const { rows } = await trial.pool.query(
    'select state, code from legato.recording where id = $1',
    [night],
  )
  expect(rows).toEqual([{ state: 'failed', code: 'scoring-account-gone' }])
})

test('a recording whose scoring could not be asked for is asked for when it is sent again, or by who starts next', async () => {
  const bytes = trialRecording([], { seconds: 8 })
  const asked: string[] = []
  let isAway = true
  const nights = createNights({
    ...{ store: trial, repository },
    enqueue: async ({ recording }, turn) => {
      if (isAway) throw new Error('the queue is away')
      asked.push(`${recording} ${turn}`)
    },
  })
  const send = () =>
    nights.take(physician, {
      ...{ patient: ann, file: 'night.edf', limit: 2 ** 30, body: pieces(bytes) },
    })
  await expect(send()).rejects.toThrow('away')
  const waiting = await waitingScorings({ store: trial, clinic })
  isAway = false
  await send()
  const lost = waiting.find(({ recording }) => asked[0] === `${recording} 1`)
  expect(lost).toEqual({ recording: lost?.recording, account: physician.user, turn: 1 })
  await scoreRecording(
    { store: trial, clinic },
    { recording: lost?.recording ?? '', account: physician.user },
  )
  expect(await waitingScorings({ store: trial, clinic })).toHaveLength(waiting.length - 1)
})
