import type { DiagnosticReport } from '@legato/fhir'
import { NIGHT_SCORED, type NightScored, readScored, writeScored } from '@legato/sleep'

/** The report with all that its signature stands for. */
export function withNightScored(report: DiagnosticReport, scored: NightScored): DiagnosticReport {
  const { extension = [] } = report
  const kept = { url: NIGHT_SCORED, valueString: writeScored(scored) }
  return { ...report, extension: [...extension, kept] }
}

/** Undefined where the night was not scored, or somebody else wrote into its place. */
export function nightScoredIn({ extension = [] }: DiagnosticReport): NightScored | undefined {
  const text = extension.find(({ url }) => url === NIGHT_SCORED)?.valueString
  return text === undefined ? undefined : readScored(text)
}
