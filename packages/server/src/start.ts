import { randomBytes, randomUUID } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import {
  diaryFor,
  diffFor,
  documentFor,
  planFor,
  policiesFor,
  rasterFor,
  timelineFor,
  whyFor,
} from '@legato/clinic'
import { patientSheet } from '@legato/clinic/care'
import type { CountryId } from '@legato/knowledge'
import type { FastifyInstance } from 'fastify'
import { createTrail, startSealing } from './audit/index.ts'
import type { Config } from './config.ts'
import { assertFolder } from './data-folder.ts'
import { type Demonstration, furnishDemonstration } from './demonstration.ts'
import { createDiaryKeeper } from './diary.ts'
import { loadExamples } from './examples.ts'
import { homeOf, keepHome } from './home.ts'
import { buildServer, createPace, type House, type Readings } from './http/index.ts'
import {
  argon2id,
  createHospitalDoor,
  createIdentity,
  type Hasher,
  type Identity,
  type Key,
  openBreached,
} from './identity/index.ts'
import { createImporter } from './importer.ts'
import { claimDatabase, installationKey } from './installation.ts'
import { loadInstruments } from './instruments/index.ts'
import { openLog } from './log.ts'
import { createMetrics } from './metrics/index.ts'
import { createNights, type Scoring, waitingScorings } from './nights/index.ts'
import { assertFree, portError } from './port.ts'
import { openDatabase, type Progress } from './postgres/index.ts'
import { createPrinter } from './printing/index.ts'
import { createDues } from './reminders/index.ts'
import {
  createRepository,
  firstClinic,
  isEmpty,
  migrate,
  oneAtATime,
  renewIndexes,
  type Store,
} from './repository/index.ts'
import { createRulings } from './rulings.ts'
import { createSafeguards } from './safeguards/index.ts'
import { startWorking } from './working.ts'
import { zoneOf } from './zone.ts'

export interface Starting {
  readonly config: Config
  /** Tells the person who starts it, a line at a time. */
  readonly say: (line: string) => void
  /** The folder of the pages; the API alone when undefined. */
  readonly pages: (say: (line: string) => void) => Promise<string | undefined>
  /** How passwords are kept; at the cost of `argon2id()` where nothing is said. */
  readonly hasher?: Hasher
}

export interface Running {
  readonly address: string
  /** The address for people: by a name, which passkeys need. */
  readonly home: string
  /** The link that makes the first administrator, while there is no account. */
  readonly welcome: string | undefined
  /** Set where everybody is invented. */
  readonly demonstration: Demonstration | undefined
  /** Answers what was asked, then stops the database too if nobody else uses it. */
  readonly stop: () => Promise<void>
}

/** From nothing to a server that answers. When a step fails, what was opened is closed again. */
export async function start(starting: Starting): Promise<Running> {
  const { config, say } = starting
  await assertFolder(config)
  await assertFree(config)
  const instruments = await loadInstruments(config)
  const closing: (() => Promise<unknown>)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const database = await openDatabase({ ...config, onProgress: ({ kind }) => sayStep(say, kind) })
    closing.push(database.stop)
    const log = await openLog(config.dataDirectory)
    closing.push(log.close)
    const around = { zone: zoneOf(config.zone) }
    const store = { pool: database.pool, now: () => new Date(), newId: randomUUID, around }
    const house = await oneAtATime(store.pool, () => furnish(store, starting))
    const { clinic } = house.identity
    closing.push(startSealing(store, clinic).stop)
    const place = { config, store, clinic, connection: database.connection, log }
    const { jobs, stop: stopWorking } = await startWorking(place)
    closing.push(stopWorking)
    const printer = createPrinter({
      store,
      enqueue: (printing) => jobs.add('document', printing, { key: printing.digest }),
    })
    const enqueue = (scoring: Scoring, turn: number) =>
      jobs.add('score', scoring, { key: `${scoring.recording} ${turn}` })
    for (const { turn, ...scoring } of await waitingScorings({ store, clinic }))
      await enqueue(scoring, turn)
    const nights = createNights({
      ...{ store, repository: house.repository, enqueue },
      ...(config.databaseUrl === undefined && { room: () => roomIn(config.dataDirectory) }),
    })
    const app = await buildServer({ ...house, nights, printer, instruments, log })
    closing.push(() => closeOf(app))
    const address = await listen(app, config)
    const home = homeOf(config, address)
    await keepHome(config, home)
    const { identity, demonstration } = house
    return { address, home, welcome: await welcomeLink(identity, home), demonstration, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const STEPS: Readonly<Record<Progress['kind'], string | undefined>> = {
  creating: 'Making the database …',
  starting: 'Starting the database …',
  ready: undefined,
}

function sayStep(say: Starting['say'], step: Progress['kind']): void {
  const line = STEPS[step]
  if (line !== undefined) say(line)
}

/** Brings the database up to date, and at the first start makes what a clinic needs. */
async function furnish(
  store: Store,
  { config, say, pages, hasher }: Starting,
): Promise<Omit<House, 'nights' | 'printer'>> {
  await migrate(store.pool)
  const key = await claim(store, config)
  const clinic = await firstClinic(store, config.clinic)
  await renewIndexes(store.pool, { around: store.around ?? {}, zone: config.zone })
  const repository = createRepository(store)
  const importer = createImporter({ ...store, repository })
  if (config.examples && (await isEmpty(store, clinic))) {
    say('Loading the example patients …')
    await loadExamples(importer, clinic)
  }
  const identity = await openIdentity(store, { clinic, config, key, hasher })
  const safeguards = createSafeguards(store, { minutes: config.glassMin })
  const folder = await pages(say)
  return {
    repository,
    safeguards,
    diary: createDiaryKeeper(store),
    importer,
    identity,
    ...(config.isDemonstration
      ? { demonstration: await furnishDemonstration(store, { identity, safeguards }) }
      : {}),
    rulings: createRulings(repository),
    dues: createDues(store, repository),
    trail: createTrail(store),
    readings: readingsIn(config.country),
    isReady: () => answers(store),
    ...watchedBy(config, { pool: store.pool, clinic }),
    pace: createPace(config.paces, store.now),
    now: store.now,
    newId: store.newId,
    ...store.around,
    ...(folder === undefined ? {} : { pages: folder }),
    hosts: config.hosts,
    importLimit: config.importMb * 2 ** 20,
    recordingLimit: config.recordingMb * 2 ** 20,
    secure: config.secure,
  }
}

/** Answers within seconds, or counts as away. */
const PATIENCE_MS = 3000

function answers({ pool }: Store): Promise<boolean> {
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, delay(PATIENCE_MS, false, { ref: false })])
}

function watchedBy(
  { metricsToken: token }: Config,
  watched: Parameters<typeof createMetrics>[0],
): Pick<House, 'watched'> {
  return token === undefined ? {} : { watched: { metrics: createMetrics(watched), token } }
}

/** The key of this installation, once the database is claimed for it and for what is started. */
export async function claim({ pool }: Store, config: Config): Promise<Key> {
  const key = await installationKey(config, randomBytes)
  await claimDatabase(pool, { isDemonstration: config.isDemonstration, key })
  return key
}

export async function openIdentity(
  store: Store,
  {
    clinic,
    config,
    key,
    hasher = argon2id(),
  }: {
    readonly clinic: Identity['clinic']
    readonly config: Config
    readonly key: Key
    readonly hasher?: Hasher | undefined
  },
): Promise<Identity> {
  const { hospital, secondFactor, breachedPasswords: file, paces } = config
  const programs = paces.bulkAccounts
  return createIdentity({
    ...store,
    ...{ clinic, key, expiry: config },
    hasher,
    random: randomBytes,
    ...(file === undefined ? {} : { breached: await openBreached(file) }),
    ...(secondFactor && { secondFactor: { of: secondFactor, programs } }),
    ...(hospital === undefined ? {} : { hospital: createHospitalDoor(hospital) }),
  })
}

function readingsIn(country: CountryId): Readings {
  return {
    plan: (record, asOf, rulings) => planFor(record, { asOf, country, rulings }),
    why: (record, asOf, item) => whyFor(record, { asOf, item, country }),
    sheet: (record, asOf, rulings) =>
      patientSheet(planFor(record, { asOf, country, rulings, whatIf: false })),
    timeline: (record, asOf) => timelineFor(record, { asOf }),
    raster: (record, asOf) => rasterFor(record, { asOf }),
    diary: (record, asOf, since) => diaryFor(record, { asOf, since }),
    policies: (record, asOf, leg) => policiesFor(record, { asOf, leg }),
    document: (record, asOf, order) => documentFor(record, order, { asOf, country }),
    diff: (record, asOf, compared) =>
      diffFor(record, { asOf, country, whatIf: false, ...compared }),
  }
}

async function listen(app: FastifyInstance, { bind, port }: Config): Promise<string> {
  try {
    return await app.listen({ host: bind, port })
  } catch (error) {
    throw portError(error, port)
  }
}

/** Nobody who still sends or reads is waited for longer. */
const LAST_ANSWERS_MS = 20_000

/** Lets what was asked be answered; connections on which nothing is asked any more end soon. */
async function closeOf(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 100)
  const late = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MS)
  await app.close()
  clearInterval(idle)
  clearTimeout(late)
}

/** Made last, so that a start that fails does not take the link with it. */
async function welcomeLink(identity: Identity, home: string): Promise<string | undefined> {
  const token = await identity.welcomeToken()
  return token === undefined ? undefined : `${home}/welcome#${token}`
}

/** The bytes that are free on the disk of a folder. */
async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
