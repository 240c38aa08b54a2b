import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Actor, Repository } from '@legato/clinic/record'
import { type Pair, parseSearch } from '@legato/fhir'
import {
  addClinic,
  createRepository,
  type Database,
  migrate,
  openDatabase,
  person,
} from '@legato/server/trial'
import { anotherValue, inventedPatient } from './store-patient.ts'

/** Something done over and over, beside the bare statement that it cannot do without. */
export interface StoreMeasured {
  readonly what: string
  readonly patients: number
  /** A second, by all clients together. */
  readonly rate: number
  readonly p95Ms: number
  /** The first of its kind after the database was started anew, the cache of the system as it was. */
  readonly coldMs: number
  /** How many times as long as the bare INSERT or SELECT of the same run. */
  readonly ratio: number
}

interface Bench {
  readonly database: Database
  readonly repository: Repository
  readonly actor: Actor
}

/** The store on an embedded PostgreSQL that waits for its disk, at each of these sizes in turn. */
export async function measureStore(
  sizes: readonly number[],
  seconds: number,
): Promise<readonly StoreMeasured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'legato-bench-'))
  await chmod(folder, 0o711)
  let database = await openDatabase({ dataDirectory: folder })
  try {
    await migrate(database.pool)
    const { actor } = await begin(database)
    const measured: StoreMeasured[] = []
    let loaded = 0
    for (const size of sizes) {
      const perSecond = await load(benchOn(database, actor), loaded, size)
      await database.stop()
      database = await openDatabase({ dataDirectory: folder })
      measured.push(...(await measureAt(benchOn(database, actor), { size, seconds, perSecond })))
      loaded = size
    }
    return measured
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function storeOn({ pool }: Database) {
  return { pool, now: () => new Date(), newId: () => randomUUID() }
}

function benchOn(database: Database, actor: Actor): Bench {
  return { database, repository: createRepository(storeOn(database)), actor }
}

async function begin(database: Database): Promise<Pick<Bench, 'actor'>> {
  const store = storeOn(database)
  const clinic = await addClinic(store, 'Bench')
  const pass = () => {}
  const actor = await person({ ...store, pass, stop: database.stop }, clinic, {
    roles: ['neurologist'],
  })
  await database.pool.query(
    'create table bare (clinic text, id text, content json, primary key (clinic, id))',
  )
  return { actor }
}

/** Loads patients in transactions of 50 by 4 clients; returns the resources a second. */
async function load({ repository, actor, database }: Bench, from: number, to: number) {
  const began = performance.now()
  let next = from
  const client = async () => {
    for (let number = next++; number < to; number = next++) {
      const resources = inventedPatient(number)
      for (let at = 0; at < resources.length; at += 50) {
        const steps = resources.slice(at, at + 50)
        const answer = await repository.resources.transact(
          actor,
          steps.map((resource) => ({ kind: 'create', resource }) as const),
        )
        if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.outcome))
      }
    }
  }
  await Promise.all([1, 2, 3, 4].map(client))
  const rate = ((to - from) * 150) / ((performance.now() - began) / 1000)
  await database.pool.query('analyze')
  return rate
}

interface Asked {
  readonly size: number
  readonly seconds: number
  readonly perSecond: number
}

async function measureAt(bench: Bench, { size, seconds, perSecond }: Asked) {
  const { database, repository, actor } = bench
  const { resources } = repository
  const patient = () => Math.floor(Math.random() * size)
  const observation = () => `o${patient()}-${Math.floor(Math.random() * 84)}`
  const run = (what: string, clients: number, call: () => Promise<unknown>) =>
    during({ what, size, seconds, clients }, call)

  const insert = await run('bare INSERT, committed', 8, () =>
    database.pool.query('insert into bare values ($1, $2, $3)', [
      actor.clinic,
      randomUUID(),
      anotherValue(1, 'x'),
    ]),
  )
  const select = await run('bare SELECT by key', 8, () =>
    database.pool.query(
      `select content from legato.resource_version
        where clinic = $1 and type = 'Observation' and id = $2 and current`,
      [actor.clinic, observation()],
    ),
  )
  const against = (bare: Timed, timed: Timed): StoreMeasured => ({
    ...timed,
    ratio: bare.rate / timed.rate,
  })
  const found: StoreMeasured[] = []
  for (const [what, text] of SEARCHES) {
    const timed = await run(what, 1, async () => {
      const number = patient()
      const asked = queryOf(text.replaceAll('#', `${number}`))
      const answer = await resources.search(actor, asked)
      if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.outcome))
    })
    found.push(against({ ...select, rate: select.rate / 8 }, timed))
  }
  return [
    against(insert, insert),
    against(insert, {
      ...(await run('create', 8, () =>
        resources.create(actor, anotherValue(patient(), randomUUID())),
      )),
    }),
    against(insert, {
      what: 'in transactions of 50',
      patients: size,
      rate: perSecond,
      p95Ms: Number.NaN,
      coldMs: Number.NaN,
    }),
    against(select, select),
    against(
      select,
      await run('read by id, audited', 8, () =>
        resources.read(actor, { type: 'Observation', id: observation() }),
      ),
    ),
    ...found,
  ]
}

/** What a clinic asks all day; `#` is the number of a patient. */
const SEARCHES: readonly (readonly [what: string, text: string])[] = [
  ['a patient by name', 'Patient?name=lind-#'],
  ['a patient by identifier', 'Patient?identifier=urn:bench|B #'],
  [
    'values of one test of a patient, newest first',
    'Observation?patient=p#&code=2276-4&_sort=-date',
  ],
  ['drugs taken by a patient', 'MedicationRequest?patient=p#&status=active'],
  ['conditions with a code, in the clinic', 'Condition?code=32914009&_count=20'],
  ['a low value, in the clinic', 'Observation?code=2276-4&value-quantity=lt5&_count=20'],
  [
    'values of one test by the name of the patient',
    'Observation?subject:Patient.name=lind-#&code=2276-4',
  ],
  ['patients with a code', 'Patient?_has:Condition:patient:code=32914008&_count=20'],
  ['newest values of a test, in the clinic', 'Observation?code=2276-4&_sort=-date&_count=20'],
  [
    'values with their patient and encounter',
    'Observation?patient=p#&_count=20&_include=Observation:patient&_include=Observation:encounter',
  ],
  ['a patient with all their conditions', 'Patient?_id=p#&_revinclude=Condition:patient'],
]

function queryOf(text: string) {
  const [type, search = ''] = text.split('?')
  const pairs: Pair[] = [...new URLSearchParams(search)].map(([name, value]) => [name, value])
  const parsed = parseSearch(type, pairs)
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.outcome))
  return parsed.query
}

type Timed = Omit<StoreMeasured, 'ratio'>

interface Measuring {
  readonly what: string
  readonly size: number
  readonly seconds: number
  readonly clients: number
}

/** Once, cold; then so many clients call one after another for so many seconds, after a tenth of it to get warm. */
async function during(
  { what, size, seconds, clients }: Measuring,
  call: () => Promise<unknown>,
): Promise<Timed> {
  const cold = performance.now()
  await call()
  const coldMs = performance.now() - cold
  await clientsFor(clients, seconds / 10, call)
  const began = performance.now()
  const taken = (await clientsFor(clients, seconds, call)).sort((a, b) => a - b)
  const rate = taken.length / ((performance.now() - began) / 1000)
  const p95Ms = taken[Math.floor(taken.length * 0.95)] ?? Number.NaN
  return { what, patients: size, rate, p95Ms, coldMs }
}

async function clientsFor(clients: number, seconds: number, call: () => Promise<unknown>) {
  const until = performance.now() + seconds * 1000
  const taken: number[] = []
  const client = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      await call()
      taken.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return taken
}

/** A page of Markdown about the measures. */
export function storeResults(measured: readonly StoreMeasured[]): string {
  return `# The store, measured

One run of \`npm run bench -- --store\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}.
Server, load and the embedded PostgreSQL, which waits for its disk, share the machine. 150 resources a patient;
audit and row security are on; with validation, over HTTP: [results-service.md](results-service.md). 8 clients
write and read, 1 searches; each is warmed up before. Cold is the first of its kind after PostgreSQL was started
anew, the files being in the cache of the system. The ratio is to a bare INSERT or SELECT of the same run: read it
before the milliseconds.

${storeTable(measured)}`
}

/** The measures as a table of Markdown. */
export function storeTable(measured: readonly StoreMeasured[]): string {
  const rows = measured.map(
    ({ what, patients, rate, p95Ms, coldMs, ratio }) =>
      `| ${what} | ${patients} | ${rate.toFixed(0)} | ${ms(p95Ms)} | ${ms(coldMs)} | ${ratio.toFixed(1)} |`,
  )
  return `| what | patients | a second | 95th percentile ms | cold ms | ratio to the bare statement |
|---|--:|--:|--:|--:|--:|
${rows.join('\n')}
`
}

const ms = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : '')

if (import.meta.main) {
  const [sizes = '50', seconds = '2'] = process.argv.slice(2)
  process.stdout.write(
    storeTable(await measureStore(sizes.split(',').map(Number), Number(seconds))),
  )
}
