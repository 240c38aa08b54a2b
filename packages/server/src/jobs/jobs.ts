import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'

/**
 * What is done beside the answering of requests. The data of a job says where its work lies and
 * holds nothing of a patient: the queue is a table like any other, and its rows outlive the work.
 */
export interface Work {
  /** A backup into the folder of backups, as the configuration says. */
  readonly backup: Readonly<Record<never, never>>
  /** An import of files that was begun, to be carried to its end. */
  readonly import: { readonly run: string }
  /** The scoring of a recording, asked for by this account. */
  readonly score: { readonly recording: string; readonly account: string }
  /** The printing of a document, asked for by this account. */
  readonly document: Printing
  /** A round of reminders through all records. */
  readonly remind: Readonly<Record<never, never>>
}

/** What is printed: of which resource, and the SHA-256 of its words. */
export interface Printing {
  readonly type: string
  readonly id: string
  readonly digest: string
  readonly account: string
}

export type Kind = keyof Work

/**
 * The kinds of work that this process does. Work may be begun anew after a crash, so that doing it
 * twice does no harm.
 */
export type Workers = { readonly [K in Kind]?: (data: Work[K]) => Promise<void> }

export interface Jobs {
  /**
   * Adds work, done by any process on this database; one that waits already is not added again. By
   * its key one is told from others of its kind.
   */
  readonly add: <K extends Kind>(kind: K, data: Work[K], turn?: Turn) => Promise<void>
  /** Work that begins by itself, by a cron line in a time zone. */
  readonly schedule: <K extends Kind>(kind: K, when: When, data: Work[K]) => Promise<void>
  readonly unschedule: (kind: Kind) => Promise<void>
  /** Ends when what is being done is done; what waits is done after the next start. */
  readonly stop: () => Promise<void>
}

/** Whose turn it is. */
export interface Turn {
  readonly key?: string
  /** Not before so many seconds are over. */
  readonly afterS?: number
}

export interface When {
  readonly cron: string
  /** The name of a time zone; UTC when left out. */
  readonly zone?: string
}

export interface JobsOptions {
  readonly pool: Pool
  readonly workers: Workers
  /** Told of work that failed, by the code of its error alone. */
  readonly onFailure: (kind: Kind, code: string) => void
  /** Work whose process is not heard of for so long is begun anew elsewhere. */
  readonly silenceS?: number
}

const SCHEMA = 'legato_jobs'
/** Tries after the first, minutes apart and growing. */
const RETRIES = { retryLimit: 5, retryDelay: 30, retryBackoff: true }
/** Nothing takes so long; the queue allows no more. */
const LONGEST_S = 86_399
const PATIENCE_MS = 20_000

/** The queue of this database, and this process as one of its hands. */
export async function startJobs({
  pool,
  workers,
  onFailure,
  silenceS = 30,
}: JobsOptions): Promise<Jobs> {
  const boss = bossOf(pool)
  await boss.start()
  for (const kind of kindsOf(workers))
    await begin({ boss, kind, silenceS, onFailure }, workers[kind])
  return {
    add: async (kind, data, { key, afterS = 0 } = {}) =>
      void (await boss.send(kind, data, {
        ...(key !== undefined && { singletonKey: key }),
        startAfter: afterS,
      })),
    schedule: (kind, { cron, zone }, data) =>
      boss.schedule(kind, cron, data, zone === undefined ? {} : { tz: zone }),
    unschedule: (kind) => boss.unschedule(kind),
    stop: () => boss.stop({ graceful: true, timeout: PATIENCE_MS }),
  }
}

export interface Left<K extends Kind> {
  readonly kind: K
  readonly data: Work[K]
  /** What stands for this work: the same is not left twice. */
  readonly key: string
  readonly afterS: number
}

/** Leaves work for whoever is there after a while. */
export async function leave<K extends Kind>(
  pool: Pool,
  { kind, data, key, afterS }: Left<K>,
): Promise<void> {
  const boss = bossOf(pool)
  await boss.start()
  await boss.createQueue(kind, queueOf(30))
  await boss.send(kind, data, { singletonKey: key, startAfter: afterS })
  await boss.stop({ graceful: false })
}

function bossOf(pool: Pool): PgBoss {
  const boss = new PgBoss({
    schema: SCHEMA,
    db: { executeSql: (text, values) => pool.query(text, values ? [...values] : undefined) },
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
  })
  // The queue asks again by itself once the database is back.
  boss.on('error', () => {})
  return boss
}

function kindsOf(workers: Workers): readonly Kind[] {
  const names: readonly string[] = Object.keys(workers)
  return names.filter((name): name is Kind => Object.hasOwn(workers, name))
}

function queueOf(silenceS: number) {
  const options = { ...RETRIES, heartbeatSeconds: silenceS, expireInSeconds: LONGEST_S }
  return { policy: 'exclusive', ...options } as const
}

/** Somebody waits for a print. */
const POLL_S: { readonly [K in Kind]?: number } = { document: 0.5 }

interface Beginning<K> extends Pick<JobsOptions, 'onFailure'> {
  readonly boss: PgBoss
  readonly kind: K
  readonly silenceS: number
}

async function begin<K extends Kind>(
  { boss, kind, silenceS, onFailure }: Beginning<K>,
  work: Workers[K],
): Promise<void> {
  if (work === undefined) return
  const { policy, ...options } = queueOf(silenceS)
  await boss.createQueue(kind, { policy, ...options })
  await boss.updateQueue(kind, options)
  await boss.work<Work[K]>(kind, { pollingIntervalSeconds: POLL_S[kind] ?? 1 }, async ([job]) => {
    if (job) await told(kind, work(job.data), onFailure)
  })
}

/** The message of an error may hold what a file said; the queue keeps its code alone. */
async function told(
  kind: Kind,
  work: Promise<void>,
  onFailure: JobsOptions['onFailure'],
): Promise<void> {
  try {
    await work
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed'
    onFailure(kind, code)
    throw new Error(code)
  }
}
