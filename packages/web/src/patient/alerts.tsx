import type { Alert } from '@legato/server/api'
import {
  IconAlertTriangle,
  IconHandStop,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Fold, Item } from '../item/index.ts'
import { FactWhy } from '../why/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import styles from './matters.module.css'
import { type AlertRow, alertCount, alertRows } from './notes.ts'

const ICONS: Readonly<Record<Alert['level'], TablerIcon>> = {
  stop: IconHandStop,
  warn: IconAlertTriangle,
  info: IconInfoCircle,
}
const SHOWN = 6

/** Dangers, the gravest first. Every stop is shown; of the rest, as many as one can take in. */
export function Alerts({ alerts }: { readonly alerts: readonly Alert[] }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  if (alerts.length === 0) return null
  const rows = alertRows(alerts)
  const atFirst = Math.max(SHOWN, alerts.filter(({ level }) => level === 'stop').length)
  const rest = alertCount(rows.slice(atFirst))
  return (
    <>
      <ul className={styles.alerts}>
        {rows.slice(0, all ? rows.length : atFirst).map((row) => (
          <AlertLine key={keyOf(row)} row={row} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={`quiet ${styles.more} screen-only`}
          onClick={() => setAll(!all)}
        >
          {all ? t('patient.fewer') : t('patient.moreAlerts', { count: rest })}
        </button>
      )}
    </>
  )
}

/** One danger may threaten from two sides, each with its own words. */
function keyOf(row: AlertRow): string {
  if (row.kind === 'notes') return `notes ${row.about}`
  const { id, about, say } = row.alert
  return `${id} ${about} ${say}`
}

function AlertLine({ row }: { readonly row: AlertRow }) {
  const t = useWords()
  if (row.kind === 'alert') return <AlertItem alert={row.alert} />
  const { about, notes } = row
  return (
    <Fold
      id={keyOf(row)}
      head={<Level level="info">{t('patient.notes', { count: notes.length, about })}</Level>}
    >
      {notes.map((alert) => (
        <AlertItem key={keyOf({ kind: 'alert', alert })} alert={alert} />
      ))}
    </Fold>
  )
}

function AlertItem({ alert }: { readonly alert: Alert }) {
  const t = useWords()
  const { id, level, say, instead, because, verified, safety } = alert
  return (
    <Item
      id={`alert ${keyOf({ kind: 'alert', alert })}`}
      label={say}
      head={
        <Level level={level}>
          <span className={styles.say}>{say}</span>
          {instead.length > 0 && (
            <span className={styles.instead}>
              {t('patient.instead', { choices: listInWords(instead) })}
            </span>
          )}
        </Level>
      }
    >
      <FactWhy id={id} because={because} verified={verified} safety={safety} />
    </Item>
  )
}

/** How grave it is, as a sign and a word, and what it is. */
function Level({
  level,
  children,
}: {
  readonly level: Alert['level']
  readonly children: ReactNode
}) {
  const t = useWords()
  const Icon = ICONS[level]
  return (
    <span className={styles.alert} data-level={level}>
      <span className={styles.level}>
        <Icon aria-hidden size={18} stroke={1.75} />
        {t(`levels.${level}`)}
      </span>
      <span>{children}</span>
    </span>
  )
}
