import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { type Jobs, startJobs } from './jobs.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const patiently = { timeout: 20_000, interval: 50 }

test('work is done once, by one of several processes', async () => {
  const done: string[] = []
  const hand = (name: string) =>
    startJobs({
      pool: trial.pool,
      workers: { backup: async () => void done.push(name) },
      onFailure: () => {},
    })
  const hands = await Promise.all([hand('first'), hand('second')])
  await Promise.all(hands.map((jobs) => jobs.add('backup', {})))
  await vi.waitFor(() => expect(done).toHaveLength(1), patiently)
  await Promise.all(hands.map((jobs) => jobs.stop()))
  expect(done).toHaveLength(1)
})

test('work that fails is told by a code, and the queue keeps no words of it', async () => {
  const failures: string[] = []
  const jobs = await startJobs({
    pool: trial.pool,
    workers: { backup: async () => Promise.reject(new Error('Ann Lindholm 1968-03-04')) },
    onFailure: (kind, code) => failures.push(`${kind} ${code}`),
  })
  await jobs.add('backup', {})
  await vi.waitFor(() => expect(failures).toEqual(['backup failed']), patiently)
  await jobs.stop()
  const { rows } = await trial.pool.query('select jobs::text as row from legato_jobs.job jobs')
  expect(JSON.stringify(rows)).not.toContain('Lindholm')
})

test('work whose process died is begun anew by another', async () => {
  await trial.pool.query('delete from legato_jobs.job')
  let begun = 0
  const dying: Jobs = await startJobs({
    pool: trial.pool,
    workers: {
      backup: () => {
        begun += 1
        return new Promise(() => {})
      },
    },
    onFailure: () => {},
  })
  await dying.add('backup', {})
  await vi.waitFor(() => expect(begun).toBe(1), patiently)
  // As if its process had been silent for a minute.
  await trial.pool.query(
    `update legato_jobs.job set heartbeat_on = now() - interval '1 minute', retry_delay = 0, retry_backoff = false`,
  )
  const done: string[] = []
  const other = await startJobs({
    pool: trial.pool,
    workers: { backup: async () => void done.push('other') },
    onFailure: () => {},
  })
  await vi.waitFor(() => expect(done.length + begun).toBe(2), patiently)
  await other.stop()
}, 60_000)
