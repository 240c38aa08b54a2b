import { hostname } from 'node:os'
import type { PoolConfig } from 'pg'
import { rotate, writeBackup } from './backup/index.ts'
import { hostOf } from './bulk/index.ts'
import type { Hand } from './by-hand.ts'
import { type Jobs, type Printing, startJobs, type Workers } from './jobs/jobs.ts'
import { startThreads } from './jobs/thread.ts'
import type { Log } from './log.ts'
import { type Scoring, scoreApart } from './nights/index.ts'
import type { Rounding } from './reminders/index.ts'

interface Place extends Hand {
  readonly connection: PoolConfig
  readonly log: Log
}

/** What this server does beside answering, and how it is asked for. */
export async function startWorking(
  place: Place,
): Promise<{ readonly jobs: Jobs; readonly stop: () => Promise<void> }> {
  const { config, store, clinic, connection, log } = place
  const where = { connection, clinic, zone: config.zone }
  const imports = startThreads<string>(new URL('./bulk/hand.ts', import.meta.url), where)
  const scorings = startThreads<Scoring>(new URL('./nights/hand.ts', import.meta.url), where)
  const presses = startThreads<Printing>(new URL('./printing/hand.ts', import.meta.url), where)
  const rounds = startThreads<Rounding>(new URL('./reminders/hand.ts', import.meta.url), where)
  const workers: Workers = {
    backup: () => backUp(place),
    import: async ({ run }) => {
      await assertHere(place, run)
      await imports.carry(run)
    },
    score: (scoring) => scoreApart(scorings, { store, clinic }, scoring),
    document: presses.carry,
    remind: () => rounds.carry({ country: config.country }),
  }
  const onFailure = (work: string, code: string): void =>
    log.write(`${JSON.stringify({ level: 50, work, code })}\n`)
  const jobs = await startJobs({ pool: store.pool, workers, onFailure })
  await schedule(jobs, place)
  const stop = async (): Promise<void> => {
    for (const threads of [rounds, presses, scorings, imports]) await threads.stop()
    await jobs.stop()
  }
  return { jobs, stop }
}

async function assertHere(hand: Hand, run: string): Promise<void> {
  if ((await hostOf(hand, run)) === hostname()) return
  throw Object.assign(new Error('the files lie on another machine'), { code: 'other-machine' })
}

async function backUp(hand: Hand): Promise<void> {
  const { backups } = hand.config
  if (backups === undefined) return
  const { lock } = backups
  await rotate(backups, hand.store.now(), (file) => writeBackup(hand, { file, lock }))
}

async function schedule(jobs: Jobs, { config: { backups, remindAt, zone } }: Hand): Promise<void> {
  if (backups === undefined) await jobs.unschedule('backup')
  else await jobs.schedule('backup', { cron: EVERY_NIGHT }, {})
  if (remindAt === undefined) return jobs.unschedule('remind')
  await jobs.schedule('remind', { cron: `${remindAt.minute} ${remindAt.hour} * * *`, zone }, {})
  // At that minute nobody may have been there.
  await jobs.add('remind', {}, { afterS: SOON_S })
}

/** At 02:00 UTC. */
const EVERY_NIGHT = '0 2 * * *'
/** When the start itself is over. */
const SOON_S = 15
