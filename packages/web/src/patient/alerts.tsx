import type { Alert } from '@legato/server/api'
import {
  IconAlertTriangle,
  IconHandStop,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { useState } from 'react'
import { Item } from '../item/index.ts'
import { FactWhy } from '../why/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import styles from './matters.module.css'

const ICONS: Readonly<Record<Alert['level'], TablerIcon>> = {
  stop: IconHandStop,
  warn: IconAlertTriangle,
  info: IconInfoCircle,
}
const ORDER: readonly Alert['level'][] = ['stop', 'warn', 'info']
const SHOWN = 4

/** Dangers, the gravest first. Every stop is shown; of the rest, as many as one can take in. */
export function Alerts({ alerts }: { readonly alerts: readonly Alert[] }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  if (alerts.length === 0) return null
  const sorted = ORDER.flatMap((level) => alerts.filter((alert) => alert.level === level))
  const stops = sorted.filter(({ level }) => level === 'stop').length
  const shown = all ? sorted : sorted.slice(0, Math.max(SHOWN, stops))
  const rest = sorted.length - Math.max(SHOWN, stops)
  return (
    <>
      <ul className={styles.alerts}>
        {shown.map((alert) => (
          <AlertItem key={nameOf(alert)} alert={alert} />
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
function nameOf({ id, about, say }: Alert): string {
  return `${id} ${about} ${say}`
}

function AlertItem({ alert }: { readonly alert: Alert }) {
  const t = useWords()
  const { id, level, say, instead, because, verified, safety } = alert
  const Icon = ICONS[level]
  return (
    <Item
      id={`alert ${nameOf(alert)}`}
      label={say}
      head={
        <span className={styles.alert} data-level={level}>
          <span className={styles.level}>
            <Icon aria-hidden size={18} stroke={1.75} />
            {t(`levels.${level}`)}
          </span>
          <span>
            <span className={styles.say}>{say}</span>
            {instead.length > 0 && (
              <span className={styles.instead}>
                {t('patient.instead', { choices: listInWords(instead) })}
              </span>
            )}
          </span>
        </span>
      }
    >
      <FactWhy id={id} because={because} verified={verified} safety={safety} />
    </Item>
  )
}
