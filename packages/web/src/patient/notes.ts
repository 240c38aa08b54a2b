import type { Alert } from '@legato/server/api'

/** One danger, or the notes on one drug, which are read together. */
export type AlertRow =
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'notes'; readonly about: string; readonly notes: readonly Alert[] }

const URGENT: readonly Alert['level'][] = ['stop', 'warn']

/** The gravest first; several notes on one drug make one row; below a stop, all notes do. */
export function alertRows(alerts: readonly Alert[]): readonly AlertRow[] {
  const urgent = URGENT.flatMap((level) => alerts.filter((alert) => alert.level === level))
  const infos = alerts.filter(({ level }) => level === 'info')
  const isGrave = urgent.some(({ level }) => level === 'stop')
  const all = [...new Set(infos.map(({ about }) => about))].join(', ')
  const notes = Map.groupBy(infos, ({ about }) => (isGrave ? all : about))
  return [
    ...urgent.map(single),
    ...[...notes].map(([about, within]): AlertRow => {
      const [only] = within
      return within.length === 1 && only ? single(only) : { kind: 'notes', about, notes: within }
    }),
  ]
}

function single(alert: Alert): AlertRow {
  return { kind: 'alert', alert }
}

/** How many alerts stand behind rows. */
export function alertCount(rows: readonly AlertRow[]): number {
  return rows.reduce((sum, row) => sum + (row.kind === 'alert' ? 1 : row.notes.length), 0)
}
