import type { Actor, Answer, Resources, Step, Written } from '@legato/clinic/record'
import type { PatientId } from '@legato/values'
import { createEvents } from '../events/events.ts'
import { type Asked, ok, perform, refused } from '../perform.ts'
import { runSearch } from '../search-sql/run.ts'
import type { Store } from '../store.ts'
import { addressed } from './addressed.ts'
import type { Addressed } from './decide.ts'
import { readHistory } from './history.ts'
import { insist } from './overtaken.ts'
import { readCurrent, readVersion } from './read.ts'
import { touchedBy } from './touched.ts'
import { writeSteps } from './write.ts'

type Call = Pick<Asked<never>, 'verb' | 'action' | 'interaction'>

/** Each call of the port: the right it needs, and how the audit tells it. */
const CALLS = {
  create: { verb: 'write', action: 'C', interaction: 'create' },
  update: { verb: 'write', action: 'U', interaction: 'update' },
  remove: { verb: 'delete', action: 'D', interaction: 'delete' },
  transact: { verb: 'write', action: 'E', interaction: 'transaction' },
  read: { verb: 'read', action: 'R', interaction: 'read' },
  versionRead: { verb: 'read', action: 'R', interaction: 'vread' },
  instance: { verb: 'read', action: 'R', interaction: 'history' },
  type: { verb: 'read', action: 'R', interaction: 'history-type' },
  system: { verb: 'read', action: 'R', interaction: 'history-system' },
  search: { verb: 'search', action: 'E', interaction: 'search' },
} as const satisfies Readonly<Record<string, Call>>

/** The resources of a clinic on PostgreSQL. */
export function createResources(store: Store): Resources {
  const all = { ...writing(store), ...reading(store), ...searching(store) }
  const events = createEvents(store)
  return {
    ...all,
    read: (actor, address) => (isEvent(address.type) ? events : all).read(actor, address),
    search: (actor, query) => (query.types.every(isEvent) ? events : all).search(actor, query),
  }
}

/** The audit is kept apart from the record, and read by its own right. */
function isEvent(type: string): boolean {
  return type === 'AuditEvent'
}

function writing(store: Store): Pick<Resources, 'create' | 'update' | 'remove' | 'transact'> {
  const single = (call: keyof typeof CALLS) => async (actor: Actor, step: Step) =>
    first(await written(store, { actor, call: CALLS[call], steps: [addressed(step, store)] }))
  return {
    create: (actor, resource, only) =>
      single('create')(actor, { kind: 'create', resource, ...only }),
    update: (actor, resource, only) =>
      single('update')(actor, { kind: 'update', resource, ...only }),
    remove: (actor, address, only) => single('remove')(actor, { kind: 'remove', address, ...only }),
    transact: (actor, steps) =>
      written(store, {
        actor,
        call: CALLS.transact,
        steps: steps.map((step) => addressed(step, store)),
      }),
  }
}

interface Writing {
  readonly actor: Actor
  readonly call: Call
  readonly steps: readonly Addressed[]
}

async function written(
  store: Store,
  { actor, call, steps }: Writing,
): Promise<Answer<readonly Written[]>> {
  const [touched, ...others] = touchedBy(steps)
  const asked = { ...call, actor, what: told(steps), ...touched, others }
  return insist(
    () =>
      perform(store, asked, (query, means) =>
        writeSteps({ query, ...means, store, actor, call }, steps),
      ),
    () => perform(store, asked, async () => refused({ code: 'version-conflict' })),
  )
}

function told(steps: readonly Addressed[]): string {
  const [step] = steps
  return steps.length === 1 && step
    ? `${step.address.type}/${step.address.id}`
    : `${steps.length} resources`
}

function first(answer: Answer<readonly Written[]>): Answer<Written> {
  if (answer.kind === 'refused') return answer
  const [only] = answer.value
  if (only === undefined) throw new TypeError('repository: a step without an answer')
  return ok(only)
}

function reading(store: Store): Pick<Resources, 'read' | 'versionRead' | 'history'> {
  return {
    read: (actor, address) =>
      perform(
        store,
        { ...CALLS.read, actor, what: `${address.type}/${address.id}`, ...address },
        (query) => readCurrent(query, actor.clinic, address),
      ),
    versionRead: (actor, { version, ...address }) =>
      perform(
        store,
        { ...CALLS.versionRead, actor, what: `${address.type}/${address.id}`, ...address },
        (query) => readVersion(query, actor.clinic, { ...address, version }),
      ),
    history: (actor, of, page) => {
      const call = of.type === undefined ? 'system' : of.id === undefined ? 'type' : 'instance'
      const what = [of.type, of.id].filter(Boolean).join('/') || 'everything'
      let patients: readonly PatientId[] = []
      return perform(
        store,
        { ...CALLS[call], actor, what, ...of, concerns: () => patients },
        async (query) => {
          const told = await readHistory(query, store, { actor, of, page })
          if (told.kind === 'refused') return told
          patients = told.value.patients
          return ok(told.value.history)
        },
      )
    },
  }
}

function searching(store: Store): Pick<Resources, 'search'> {
  return {
    search: (actor, query) => {
      let patients: readonly PatientId[] = []
      const [type, ...others] = query.types
      const only = type !== undefined && others.length === 0 ? type : undefined
      return perform(
        store,
        {
          ...CALLS.search,
          actor,
          ...(only === undefined ? { what: 'several types' } : { type: only, what: only }),
          query: `${new URLSearchParams(query.asked.map(([name, value]): [string, string] => [name, value]))}`,
          concerns: () => patients,
        },
        async (run) => {
          const told = await runSearch(run, store, { actor, asked: query })
          if (told.kind === 'refused') return told
          patients = told.value.patients
          return ok(told.value.found)
        },
      )
    },
  }
}
