import type { IndexNote } from './night.ts'

/** What the measures of a night are called on a page. A new one is shown by its id until it is here. */
export const MEASURES: Readonly<Record<string, string>> = {
  plmsi: 'PLMS, per hour of sleep',
  'plmsi-nrem': '  in NREM sleep',
  'plmsi-rem': '  in REM sleep',
  'plmsi-n1': '  in N1',
  'plmsi-n2': '  in N2',
  'plmsi-n3': '  in N3',
  'plmsi-without-respiratory': '  without those of breathing',
  clmsi: 'Candidates, per hour of sleep',
  'clmsi-left': '  left leg alone',
  'clmsi-right': '  right leg alone',
  'clmsi-both': '  both legs',
  'short-interval-index': 'At short intervals, per hour',
  'isolated-index': 'Isolated, per hour',
  'isolated-90-index': '  over 90 s from any other',
  'clms-respiratory-index': 'With breathing events, per hour',
  'plms-arousal-index': 'PLMS with arousal, per hour',
  'plms-with-arousal': '  share of all PLMS',
  'interval-log-mean': 'Mean of ln(interval), 10-90 s',
  'interval-log-sd': '  standard deviation',
  'periodicity-somas': 'Periodicity (PLMS of candidates)',
  'periodicity-ferri-2006': 'Periodicity (Ferri 2006)',
  'plms-duration': 'Mean duration of PLMS',
  plmwi: 'PLMW, per hour awake',
  clmwi: 'Candidates, per hour awake',
  'plmw-duration': 'Mean duration of PLMW',
}

/** As the names are listed, for some of them belong under the one before; then what has no name. */
export function measuresIn(indices: Readonly<Record<string, IndexNote>>): readonly string[] {
  const measures = [...new Set(Object.keys(indices).map((id) => id.replace(/\/[^/]*$/, '')))]
  const named = Object.keys(MEASURES).filter((measure) => measures.includes(measure))
  return [...named, ...measures.filter((measure) => !named.includes(measure))]
}

/** A number with its unit and what it was worked out from. */
export function indexText(index: IndexNote | undefined): string {
  if (!index) return 'not defined'
  const { value, unit, count, hours } = index
  if (value === null) return 'unknown'
  const from =
    count === null ? '' : hours === null ? ` (${count})` : ` (${count} in ${number(hours)} h)`
  return `${number(value)}${unit === '1' ? '' : unit === '/h' ? '/h' : ` ${unit}`}${from}`
}

export function number(value: number): string {
  return `${Number(value.toFixed(value < 10 ? 2 : 1))}`
}
