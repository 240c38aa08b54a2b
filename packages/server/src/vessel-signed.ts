import { examsIn, isExamReport } from '@legato/clinic/sources'
import type { DiagnosticReport, Observation, Resource } from '@legato/fhir'
import { issuedIn, issuedWith } from './vessel-issued.ts'

/** On a version that stands there because the signature before it was taken back. */
const TAKEN_BACK = { system: 'urn:legato:standing', code: 'taken-back' } as const

type Standing = DiagnosticReport | Observation

interface Stamp {
  readonly by: string
  /** An instant. */
  readonly at: string
}

/**
 * An exam as somebody stands for it, with all that was found in it: final, or corrected where it
 * was signed before. Undefined where it is no exam that awaits a signature.
 */
export function signedExam(
  held: Resource,
  results: readonly Resource[],
  { by, at }: Stamp,
): readonly [Standing, ...Standing[]] | undefined {
  if (!isExamReport(held)) return undefined
  const status = SIGNED.get(held.status)
  const received = [held, ...results].map((resource) => ({ resource, place: '' }))
  const exam = examsIn(received)[0]?.exam
  if (!status || !exam) return undefined
  const report: DiagnosticReport = {
    ...withoutMark(held),
    ...{ status, issued: at, resultsInterpreter: [{ display: by }] },
  }
  return [issuedWith(report, exam), ...standing(results, status)]
}

const SIGNED: ReadonlyMap<string, 'final' | 'corrected'> = new Map([
  ['preliminary', 'final'],
  ['amended', 'corrected'],
])

/** The exam as it stood before it was signed; undefined where nobody signed it here. */
export function takenBackExam(
  held: Resource,
  results: readonly Resource[],
): readonly [Standing, ...Standing[]] | undefined {
  if (!isExamReport(held) || !issuedIn(held)) return undefined
  const status = held.status === 'corrected' ? 'amended' : 'preliminary'
  const { presentedForm, resultsInterpreter, ...rest } = withoutMark(held)
  const tag = [...(rest.meta?.tag ?? []), TAKEN_BACK]
  return [{ ...rest, status, meta: { ...rest.meta, tag } }, ...standing(results, status)]
}

/** Whether this version came of taking the signature on the one before it back. */
export function isTakenBack({ meta }: DiagnosticReport): boolean {
  return meta?.tag?.some(({ system }) => system === TAKEN_BACK.system) ?? false
}

function withoutMark(report: DiagnosticReport): DiagnosticReport {
  if (!isTakenBack(report)) return report
  const tag = (report.meta?.tag ?? []).filter(({ system }) => system !== TAKEN_BACK.system)
  return { ...report, meta: { ...report.meta, tag } }
}

function standing(
  results: readonly Resource[],
  status: Observation['status'],
): readonly Observation[] {
  return results.flatMap((one) =>
    one.resourceType === 'Observation' && one.status !== 'entered-in-error'
      ? [{ ...one, status }]
      : [],
  )
}
