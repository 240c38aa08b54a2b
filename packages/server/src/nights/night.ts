import type { Actor, Answer, Signed } from '@legato/clinic/record'
import { isNightReport, nightScoredIn } from '@legato/clinic/sources'
import type { DiagnosticReport } from '@legato/fhir'
import { diagnosticNote, type NightScored, weightOf } from '@legato/sleep'
import type { PatientId } from '@legato/values'
import type { Night, NightRow, NightScoring } from '../api-nights.ts'
import { ok, perform, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import { binaryIdOf, type Found, foundIn, scoringsOf } from './found.ts'
import type { NightParts } from './parts.ts'
import { type NightAddress, type RecordingRow, reading, recordingsOf, within } from './rows.ts'
import { stateOf } from './state.ts'

/** The nights of a patient, the newest first. */
export function listNights(
  { store }: Pick<NightParts, 'store'>,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<readonly NightRow[]>> {
  const of = { actor, patient, type: 'DiagnosticReport' } as const
  const asked = {
    ...of,
    ...({ verb: 'read', action: 'R', interaction: 'search', what: 'nights' } as const),
  }
  return perform<readonly NightRow[]>(store, asked, async (query) => {
    const reports = await reportsOf(query, actor, patient)
    const rows = await recordingsOf(query, actor, patient)
    return ok(
      rows.flatMap((row) => {
        const reported = reports.get(row.id)
        return reported ? [rowOf(row, reported)] : []
      }),
    )
  })
}

/** A report as it is now, and who stands for it. */
interface Reported {
  readonly report: DiagnosticReport
  readonly scored: NightScored | undefined
  readonly signed: readonly Signed[]
}

interface ReportRow {
  readonly content: DiagnosticReport
  readonly version: number
  readonly signed: readonly { readonly by: string; readonly at: string }[] | null
}

async function reportsOf(
  query: Query,
  { clinic }: Actor,
  patient: PatientId,
): Promise<ReadonlyMap<string, Reported>> {
  const rows = await query<ReportRow>(
    `select v.content, v.version,
        (select json_agg(json_build_object('by', s.name, 'at', s.at) order by s.at, s.provenance)
          from legato.signature s where s.clinic = v.clinic and s.type = v.type and s.id = v.id
            and s.version = v.version) as signed
      from legato.resource_version v
      join legato.recording r on r.clinic = v.clinic and r.id = v.id
      where v.clinic = $1 and v.patient = $2 and v.type = 'DiagnosticReport' and v.current
        and v.content is not null`,
    [clinic, patient],
  )
  return new Map(rows.flatMap((row) => (row.content.id ? [[row.content.id, reportedOf(row)]] : [])))
}

function reportedOf({ content: report, version, signed }: ReportRow): Reported {
  return {
    report,
    scored: isNightReport(report) ? nightScoredIn(report) : undefined,
    signed: (signed ?? []).map(({ by, at }) => ({
      by,
      at: new Date(at).toISOString(),
      version: String(version),
    })),
  }
}

function rowOf(row: RecordingRow, { scored, signed }: Reported): NightRow {
  const indices = scored?.indices.edited ?? {}
  const plmsi = (standard: 'wasm-2016' | 'aasm-v3') => indices[`plmsi/${standard}`]?.value ?? null
  return {
    ...{ id: row.id, file: row.file, bytes: Number(row.bytes), at: row.at.toISOString() },
    start: row.told?.start ?? null,
    durationS: row.told?.durationS ?? null,
    state: stateOf(row),
    signed,
    plmsi: { 'wasm-2016': plmsi('wasm-2016'), 'aasm-v3': plmsi('aasm-v3') },
    edits: scored?.edits.length ?? 0,
  }
}

/** One night whole, with all that a page needs to score it again. */
export async function nightAt(
  parts: Pick<NightParts, 'store' | 'repository'>,
  actor: Actor,
  address: NightAddress,
): Promise<Answer<Night>> {
  const held = await heldNight(parts, actor, address)
  if (held.kind === 'refused') return held
  const { row, reported, found } = held.value
  const shown = { ...rowOf(row, reported), ...toldOf(row) }
  const { scored } = reported
  return ok(found && scored ? { ...shown, scoring: scoringOf(reported, scored, found) } : shown)
}

/** A recording, its report, and what was found on it; that is absent until it was scored once. */
export interface HeldNight {
  readonly row: RecordingRow
  readonly reported: Reported
  readonly found?: Found
}

export async function heldNight(
  { store, repository }: Pick<NightParts, 'store' | 'repository'>,
  actor: Actor,
  address: NightAddress,
): Promise<Answer<HeldNight>> {
  const asked = reading<HeldNight>(actor, address, 'night')
  const held = await perform<HeldNight>(store, asked, (query) =>
    within(query, { actor, ...address }, async (row) => {
      const reported = (await reportsOf(query, actor, address.patient)).get(row.id)
      return reported ? ok({ row, reported }) : refused({ code: 'not-found' })
    }),
  )
  if (held.kind === 'refused') return held
  const { row, reported } = held.value
  if (!reported.scored) return held
  const binary = await repository.read(actor, {
    ...{ patient: address.patient, type: 'Binary', id: binaryIdOf(row.id) },
  })
  if (binary.kind === 'refused') return binary
  const found = binary.value.resourceType === 'Binary' ? foundIn(binary.value) : undefined
  return ok({ row, reported, ...(found && { found }) })
}

function toldOf({ told, choices, turn, hypnogram_file: hypnogram, reason }: RecordingRow) {
  return {
    channels: (told?.channels ?? []).map(({ prefilter: _, ...channel }, index) => ({
      ...channel,
      index,
    })),
    diagnostics: (told?.diagnostics ?? []).map((one) => ({
      ...diagnosticNote(one),
      weight: weightOf(one.code),
    })),
    choices,
    chosen: `${turn}`,
    hypnogram,
    ...(reason !== null && { reason }),
  }
}

function scoringOf({ report }: Reported, { edits }: NightScored, found: Found): NightScoring {
  const { automatic, edited } = scoringsOf(found, edits)
  const { durationS, legs, stages, events, lights } = found.recording
  return {
    version: report.meta?.versionId ?? '1',
    night: { durationS, legs, stages, events, lights },
    found: found.marks,
    asked: found.asked,
    edits,
    indices: { automatic: automatic.indices, edited: edited.indices },
  }
}
