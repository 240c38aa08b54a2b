import type { Night, NightScoring, NightState, Signed, Unsigned } from '@legato/server/api'
import {
  applyEdits,
  type Edit,
  type EditChange,
  type Leg,
  markId,
  marksOf,
  type NightToScore,
  scoreMarks,
} from '@legato/sleep'
import { id as idOf } from '@legato/values'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'
import { HOURS, inventedNight, RATE_HZ } from './invented-night.ts'
import { nightReportPage } from './night-report.ts'
import { signalBytes } from './night-signal.ts'

/** Whose nights the gallery shows. */
const WHOSE = 'keller'

/** One invented recording, drawn and searched once; it takes a second. */
let drawn: ReturnType<typeof draw> | undefined

function draw() {
  const night = inventedNight()
  const [left, right] = night.legs.map(({ stretches }) => stretches[0]?.samples)
  const none = new Float32Array()
  return { night, marks: marksOf(night), samples: { left: left ?? none, right: right ?? none } }
}

function theNight() {
  drawn ??= draw()
  return drawn
}

interface Kind {
  readonly legs?: readonly Leg[]
  readonly bare?: true
  readonly edits?: (found: NightScoring['found']) => readonly Edit[]
  readonly signed?: readonly Signed[]
  readonly state?: NightState
}

const stamp = (n: number) => ({
  ...{ id: `edit-${n}`, by: 'mira.okoye', at: `2026-11-21T07:3${n}:00Z` },
})

/** Some changes of the first movements that the window shows. */
function someEdits({ movements }: NightScoring['found']): readonly Edit[] {
  const [first, second, third, fourth] = movements.filter(({ onsetS }) => onsetS > 1230)
  if (!first || !second || !third || !fourth) return []
  return [
    { ...stamp(1), kind: 'delete', mark: markId(first) },
    { ...stamp(2), kind: 'move', mark: markId(second), onsetS: second.onsetS - 0.4, durationS: 3 },
    { ...stamp(3), kind: 'relabel', mark: markId(third), leg: 'left' },
    { ...stamp(4), kind: 'add', onsetS: fourth.onsetS + 25, durationS: 1.8, leg: 'right' },
  ]
}

const SIGNED = [{ by: 'Mira Okoye', at: '2026-11-15T16:05:00Z', version: '2' }]
const FAILED: NightState = {
  kind: 'failed',
  code: 'scoring-without-memory',
  say: 'There was not enough memory to score this recording. The recording is kept and can be read. Have it scored again when the server does less, or ask whoever runs it for more memory.',
}

const KINDS: Readonly<Record<string, Kind>> = {
  waiting: { state: { kind: 'waiting' } },
  unverified: {},
  edited: { edits: someEdits },
  signed: { signed: SIGNED },
  failed: { state: FAILED },
  'one-leg': { legs: ['left'] },
  'no-stages': { bare: true },
}
const DAYS = ['21', '20', '19', '14', '13', '12', '11']

/** The edits and their version while the gallery is open, by night. */
const kept = new Map<string, { readonly edits: readonly Edit[]; readonly version: number }>()

function scoringOf(id: string, { legs = ['left', 'right'], bare, edits }: Kind): NightScoring {
  const { night, marks } = theNight()
  const isOf = ({ leg }: { readonly leg?: Leg }) => leg !== undefined && legs.includes(leg)
  const shown: NightToScore = {
    ...night,
    ...(bare && { stages: [], events: [], lights: { offS: null, onS: null } }),
    legs: night.legs.filter(isOf).map((leg) => ({
      ...{ ...leg, stretches: [], covered: [{ startS: 0, endS: night.durationS }] },
    })),
  }
  const found = {
    ...{ movements: marks.movements.filter(isOf), quality: marks.quality.filter(isOf) },
    unscored: [],
  }
  const now = kept.get(id) ?? { edits: edits?.(found) ?? [], version: 1 }
  kept.set(id, now)
  const indices = (movements: typeof found.movements) =>
    scoreMarks(shown, { ...found, movements }, {}).indices
  return {
    ...{ version: `${now.version}`, night: shown, found, asked: {}, edits: now.edits },
    indices: {
      automatic: indices(found.movements),
      edited: indices([...applyEdits(found.movements, now.edits)]),
    },
  }
}

function theNightOf(id: string, kind: Kind): Night {
  const state = kind.state ?? ({ kind: 'scored' } as const)
  const scoring = state.kind === 'scored' ? scoringOf(id, kind) : undefined
  const of = (standard: string) => scoring?.indices.edited[`plmsi/${standard}`]?.value ?? null
  const day = DAYS[Object.keys(KINDS).indexOf(id)] ?? '01'
  const legs = kind.legs ?? ['left', 'right']
  const isRead = state.kind === 'scored'
  return {
    ...{
      id,
      file: `night-${day}.edf`,
      bytes: 41_298_432,
      at: `2026-11-${Number(day) + 1}T07:12:00Z`,
    },
    ...{ start: `2026-11-${day}T22:31:00`, durationS: HOURS * 3600, state },
    signed: kind.signed ?? [],
    plmsi: { 'wasm-2016': of('wasm-2016'), 'aasm-v3': of('aasm-v3') },
    edits: scoring?.edits.length ?? 0,
    channels: channelsOf(isRead ? legs : []),
    diagnostics: kind.state?.kind === 'waiting' ? [] : [ODD],
    choices: {},
    chosen: '1',
    hypnogram: null,
    ...(scoring && { scoring }),
  }
}

const ODD = {
  ...{ code: 'records-unclosed' as const, offset: 236, weight: 'warning' as const },
  say: 'The file was never closed (-1 data records); the 25200 that it holds were read.',
}

function channelsOf(legs: readonly Leg[]): Night['channels'] {
  const label = { left: 'Leg L', right: 'Leg R' }
  return [
    ...(['left', 'right'] as const).map((leg, index) => ({
      ...{ index, label: legs.length > 0 ? label[leg] : `EXG${index + 5}`, unit: 'uV' },
      ...{ rateHz: RATE_HZ, leg: legs.includes(leg) ? leg : null },
    })),
    { index: 2, label: 'ECG', unit: 'mV', rateHz: RATE_HZ, leg: null },
  ]
}

/** `/patients/:id/nights` and what stands under it; undefined for all else. */
export function nightAnswer(request: GalleryRequest): GalleryAnswer | undefined {
  const { path, method } = request
  if (path === `/patients/${WHOSE}/signing`) return { status: 200, body: { unsigned: unsigned() } }
  const [, whose = '', id, part] =
    /^\/patients\/(\w+)\/nights(?:\/([\w-]+))?(?:\/(\w+))?$/.exec(path) ?? []
  if (whose === '') return undefined
  // A recording that is on its way is seen as such.
  if (method === 'POST')
    return request.body.includes('MCH-99')
      ? { status: 400, body: UNPROVEN }
      : { status: 200, never: true }
  if (id === undefined) return { status: 200, body: { nights: whose === WHOSE ? all() : [] } }
  const kind = KINDS[id]
  if (!kind) return undefined
  const night = theNightOf(id, kind)
  if (part === 'document' && night.scoring)
    return { status: 200, html: nightReportPage(night, night.scoring) }
  if (part === 'signal') return { status: 200, bytes: signalOf(request) }
  if (part === 'edits') return keep(id, kind, request)
  // Somebody else is always first.
  if (part === 'choices') return { status: 409, body: CONFLICT }
  return { status: 200, body: night }
}

function all(): readonly Night[] {
  return Object.entries(KINDS).map(([id, kind]) => theNightOf(id, kind))
}

function keep(id: string, kind: Kind, { body }: GalleryRequest): GalleryAnswer {
  const before = scoringOf(id, kind)
  const { keep: many, add, version } = JSON.parse(body)
  if (version !== before.version) return { status: 409, body: CONFLICT }
  const added = add.map((change: EditChange, n: number) => ({
    ...{ ...change, id: `edit-${many + n + 1}`, by: 'neurologist', at: '2026-11-22T10:00:00Z' },
  }))
  kept.set(id, {
    edits: [...before.edits.slice(0, many), ...added],
    version: Number(before.version) + 1,
  })
  return { status: 200, body: theNightOf(id, kind) }
}

const UNPROVEN = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      ...{ severity: 'error', code: 'business-rule' },
      details: {
        coding: [{ code: 'recording-unproven' }],
        text: 'The header of the recording does not show whose it is, and nothing of it was kept. Add its patient code to the record as an identifier, or say how it is known that it is of this patient.',
      },
    },
  ],
}

const CONFLICT = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      ...{ severity: 'error', code: 'conflict' },
      details: { coding: [{ code: 'version-conflict' }], text: 'Somebody else changed it.' },
    },
  ],
}

function signalOf({ search }: GalleryRequest): Uint8Array {
  const number = (key: string) => Number(search.get(key))
  const { samples } = theNight()
  return signalBytes({
    ...{ samples: number('channel') === 0 ? samples.left : samples.right, rateHz: RATE_HZ },
    ...{ fromS: number('fromS'), toS: number('toS'), points: number('points') },
  })
}

/** What of these nights awaits a signature. */
function unsigned(): readonly Unsigned[] {
  return Object.entries(KINDS)
    .filter(([, kind]) => !kind.state && !kind.signed)
    .map(([id]) => ({
      kind: 'machine',
      ...{
        patient: idOf<'Patient'>(WHOSE),
        patientName: 'David Keller',
        type: 'DiagnosticReport',
        id,
      },
      ...{ version: `${kept.get(id)?.version ?? 1}`, at: '2026-11-21T07:15:00Z', maySign: true },
      ...{ about: 'Leg movements of a night' },
    }))
}
