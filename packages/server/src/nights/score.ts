import type { Actor, Step } from '@legato/clinic/record'
import { isNightReport, nightScoredIn } from '@legato/clinic/sources'
import type { DiagnosticReport, Resource } from '@legato/fhir'
import { bytesOf, diagnosticNote, headOf, openRecording, scoreOpened } from '@legato/sleep'
import type { ClinicId } from '@legato/values'
import { actorNamed } from '../identity/named.ts'
import { alone } from '../jobs/alone.ts'
import { createRepository } from '../repository/index.ts'
import { asActor, inClinic, type Store } from '../repository/store.ts'
import { type Found, foundOf, resourcesOf } from './found.ts'
import { writeOverview } from './overview.ts'
import { bytesOfRecording, type RecordingRow, recordingAt, type Told } from './rows.ts'

/** Where recordings are kept, and of which clinic. */
export interface Desk {
  readonly store: Store
  readonly clinic: ClinicId
}

/** A recording that waits, and who asked for it. */
export interface Scoring {
  readonly recording: string
  readonly account: string
}

/**
 * Scores a recording until nothing waits any more: what was asked meanwhile is done too. Only one
 * hand at a time. May be begun anew after a crash: the same scoring makes no new version.
 */
export function scoreRecording(desk: Desk, scoring: Scoring): Promise<void> {
  const { store } = desk
  return alone(store.pool, scoring.recording, async () => {
    const actor = await actorNamed(desk, scoring.account)
    for (;;) {
      const row = actor && (await read(store, actor, scoring.recording))
      if (!actor || !row) return endWithout(desk, scoring)
      if (row.state !== 'waiting') return
      await settle(store, actor, { row, outcome: await score(store, actor, row) })
    }
  })
}

function read(store: Store, actor: Actor, id: string): Promise<RecordingRow | undefined> {
  return asActor(store, { actor }, (query) => recordingAt(query, actor, id))
}

type Outcome =
  | { readonly kind: 'scored'; readonly told: Told }
  | { readonly kind: 'failed'; readonly code: string; readonly say: string }

async function score(store: Store, actor: Actor, row: RecordingRow): Promise<Outcome> {
  const opened = await openRecording(bytesOfRecording(store, actor, row))
  if (opened.kind === 'refused') {
    const [why = { code: 'not-edf', say: '' }] = opened.diagnostics.map(diagnosticNote).slice(-1)
    return { kind: 'failed', code: why.code, say: why.say }
  }
  const { legs, lights, ...asked } = row.choices
  const times = await writeOverview(store, actor, row)
  // Where the scoring stops, the recording can be read all the same.
  const durationS = Math.max(0, ...times.map(([, endS]) => endS))
  await tell(store, actor, { row, told: { ...headOf(opened, legs), durationS, times } })
  const hypnogram = await hypnogramOf(store, actor, row)
  const { recording, scored } = await scoreOpened(opened, {
    ...asked,
    ...(legs && { legs }),
    ...(hypnogram && { hypnogram: bytesOf(hypnogram) }),
  })
  const whole = lights ? { ...recording, lights } : recording
  const found = foundOf(whole, scored, { file: row.file, asked })
  await keepScoring(store, actor, { row, found })
  const { channels, diagnostics, start } = recording
  return {
    kind: 'scored',
    told: { channels, diagnostics, start, durationS: recording.durationS, times },
  }
}

interface Telling {
  readonly row: RecordingRow
  readonly told: Told
}

function tell(store: Store, actor: Actor, { row, told }: Telling): Promise<void> {
  return asActor(store, { actor }, async (query) => {
    await query(
      'update legato.recording set told = $4 where clinic = $1 and id = $2 and turn = $3',
      [actor.clinic, row.id, row.turn, JSON.stringify(told)],
    )
  })
}

function hypnogramOf(
  store: Store,
  actor: Actor,
  { id }: RecordingRow,
): Promise<Uint8Array | undefined> {
  return asActor(store, { actor }, async (query) => {
    const [row] = await query<{ hypnogram: Buffer | null }>(
      'select hypnogram from legato.recording where clinic = $1 and id = $2',
      [actor.clinic, id],
    )
    return row?.hypnogram ?? undefined
  })
}

interface Keeping {
  readonly row: RecordingRow
  readonly found: Found
}

/** Somebody may save edits at the same moment: then it is kept again, with those. */
const TRIES = 5

async function keepScoring(store: Store, actor: Actor, keeping: Keeping): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const answer = await keepOnce(store, actor, keeping)
    if (answer.kind === 'ok') return
    const [code = 'failed'] = answer.outcome.issue.map(
      ({ details }) => details?.coding?.[0]?.code ?? 'failed',
    )
    if (code !== 'version-conflict' || tries === TRIES)
      throw Object.assign(new Error('the scoring was not kept'), { code })
  }
}

async function keepOnce(store: Store, actor: Actor, { row, found }: Keeping) {
  const { resources } = createRepository(store)
  const held = await resources.read(actor, { type: 'DiagnosticReport', id: row.id })
  if (held.kind === 'refused') return held
  const report = isNightReport(held.value) ? held.value : undefined
  const edits = (report && nightScoredIn(report)?.edits) ?? []
  const made = resourcesOf(found, edits, {
    id: row.id,
    subject: `Patient/${row.patient}`,
    issued: store.now().toISOString(),
    before: report,
  })
  return resources.transact(actor, stepsOf(made, report))
}

/** The whole scoring in one transaction: the report where it was, its parts, and what fell away. */
export function stepsOf(
  [report, ...parts]: readonly [DiagnosticReport, ...Resource[]],
  held: DiagnosticReport | undefined,
): readonly Step[] {
  const kept = new Set(report.result?.map(({ reference }) => reference))
  const gone = (held?.result ?? []).flatMap(({ reference = '' }) =>
    reference.startsWith('Observation/') && !kept.has(reference)
      ? [reference.slice('Observation/'.length)]
      : [],
  )
  const version = held?.meta?.versionId
  return [
    { kind: 'update', resource: report, ...(version && { ifMatch: version }) },
    ...parts.map((resource): Step => ({ kind: 'update', resource })),
    ...gone.map((id): Step => ({ kind: 'remove', address: { type: 'Observation', id } })),
  ]
}

interface Settling {
  readonly row: RecordingRow
  readonly outcome: Outcome
}

/** Unless something else was asked meanwhile: then it waits still. */
function settle(store: Store, actor: Actor, { row, outcome }: Settling): Promise<void> {
  const failed = outcome.kind === 'failed' ? outcome : { code: null, say: null }
  const told = outcome.kind === 'scored' ? JSON.stringify(outcome.told) : null
  return asActor(store, { actor }, async (query) => {
    await query(
      `update legato.recording set state = $4, code = $5, say = $6, told = coalesce($7::json, told)
        where clinic = $1 and id = $2 and turn = $3`,
      [actor.clinic, row.id, row.turn, outcome.kind, failed.code, failed.say, told],
    )
  })
}

/** What kept the program from scoring is told as a state too: nobody waits for nothing. */
export function failScoring(desk: Desk, scoring: Scoring): Promise<void> {
  return end(desk, scoring, STOPPED)
}

/** The same of a thread that died for want of memory. */
export function endWithoutMemory(desk: Desk, scoring: Scoring): Promise<void> {
  return end(desk, scoring, NO_MEMORY)
}

async function end(desk: Desk, scoring: Scoring, outcome: Outcome): Promise<void> {
  const { store } = desk
  const actor = await actorNamed(desk, scoring.account)
  const row = actor && (await read(store, actor, scoring.recording))
  if (!actor || !row) return endWithout(desk, scoring)
  if (row.state === 'waiting') await settle(store, actor, { row, outcome })
}

/** Whoever asked for it is gone, or out of reach of the record: it is told, and does not wait for ever. */
function endWithout({ store, clinic }: Desk, { recording, account }: Scoring): Promise<void> {
  return inClinic(store.pool, clinic, async (query) => {
    const { code, say } = NOBODY
    await query('select legato.end_scoring($1, $2, $3, $4)', [recording, account, code, say])
  })
}

const NOBODY = {
  code: 'scoring-account-gone',
  say: 'The account in whose name this recording was to be scored is closed, or may no longer read this record. The recording is kept: have it scored again, in your name.',
} as const

const STOPPED = {
  kind: 'failed',
  code: 'scoring-stopped',
  say: 'The program stopped while it scored this recording. The recording is kept: have it scored again.',
} as const

const NO_MEMORY = {
  kind: 'failed',
  code: 'scoring-without-memory',
  say: 'There was not enough memory to score this recording. The recording is kept and can be read. Have it scored again when the server does less, or ask whoever runs it for more memory.',
} as const
