import type { Timeline, Track } from '@legato/server/api'
import { dateInWords, instant, numberInWords, useWords, type Words } from '../words/index.ts'
import styles from './timeline.module.css'

interface Row {
  readonly at: string
  readonly when: string
  readonly what: string
  readonly value: string
}

/** The same as the picture, in numbers, the newest first. */
export function Table({ timeline }: { readonly timeline: Timeline }) {
  const t = useWords()
  const rows = timeline.tracks
    .flatMap((track) => rowsOf(track, t))
    .sort((a, b) => instant(b.at) - instant(a.at))
  return (
    <table className={styles.table}>
      <caption className="unseen">{t('timeline.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timeline.date')}</th>
          <th scope="col">{t('timeline.what')}</th>
          <th scope="col">{t('timeline.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ at, when, what, value }) => (
          <tr key={`${at} ${what} ${value}`}>
            <td>{when}</td>
            <td>{what}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rowsOf({ label, unit, points, spans, events }: Track, t: Words): readonly Row[] {
  return [
    ...points.map(({ at, value }) => ({
      at,
      when: dateInWords(at),
      what: label,
      value: unit === '%' ? `${numberInWords(value)}%` : `${numberInWords(value)} ${unit}`.trim(),
    })),
    ...spans.map((span) => ({
      at: span.from,
      when: span.to
        ? t('timeline.fromTo', { from: dateInWords(span.from), to: dateInWords(span.to) })
        : t('timeline.since', { from: dateInWords(span.from) }),
      what: label,
      value: span.label,
    })),
    ...events.map((event) => ({
      at: event.at,
      when: dateInWords(event.at),
      what: label,
      value: event.label,
    })),
  ]
}
