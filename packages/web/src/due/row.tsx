import type { DueOfPatient } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { dateInWords, useWords, type Words } from '../words/index.ts'
import styles from './due.module.css'
import { Postpone } from './postpone.tsx'
import type { Saying } from './use-say.ts'

/** One thing that is due: whose, what, since or until when, why, and what can be said of it. */
export function DueRow({
  one,
  asOf,
  saying,
  withName,
}: {
  readonly one: DueOfPatient
  readonly asOf: string
  readonly saying: Saying
  readonly withName: boolean
}) {
  const t = useWords()
  const [isPostponing, setPostponing] = useState(false)
  const { patient, patientName, say, kind, postponed, mayChange, standing } = one
  return (
    <li className={styles.row}>
      <div className={styles.told}>
        {withName && (
          <Link to={`/patients/${patient}`} data-row={one.id}>
            <strong>{patientName || t('patient.unnamed')}</strong>
          </Link>
        )}
        <span>{say}</span>
        <span className={standing === 'overdue' ? styles.over : styles.quiet}>
          {t(`due.kind.${kind}`)}, {whenInWords(one, t)}
        </span>
        {postponed && <span className={styles.quiet}>{postponedInWords(postponed, t)}</span>}
        <Source one={one} />
      </div>
      {mayChange && !isPostponing && (
        <div className={styles.acts}>
          <Button
            variant="default"
            disabled={saying.busy}
            aria-label={t('due.doneOf', { what: say })}
            onClick={() => saying.close(one)}
          >
            {t('due.done')}
          </Button>
          <Button
            variant="default"
            disabled={saying.busy}
            aria-label={t('due.postponeOf', { what: say })}
            onClick={() => setPostponing(true)}
          >
            {t('due.postpone')}
          </Button>
        </div>
      )}
      {isPostponing && <Postpone {...{ one, asOf, saying }} onLeave={() => setPostponing(false)} />}
    </li>
  )
}

/** What it follows from, in the record. */
function Source({ one: { patient, source, say } }: { readonly one: DueOfPatient }) {
  const t = useWords()
  if (source === undefined) return null
  const told = t(`due.types.${typeOf(source)}`)
  return (
    <Link
      className={styles.source}
      to={`/patients/${patient}/record/${source}`}
      aria-label={t('due.sourceOf', { type: told, what: say })}
    >
      {t('due.source', { type: told })}
    </Link>
  )
}

const TYPES = ['Procedure', 'ServiceRequest', 'CarePlan', 'Appointment'] as const

function typeOf(source: string): (typeof TYPES)[number] | 'other' {
  return TYPES.find((type) => source.startsWith(`${type}/`)) ?? 'other'
}

function whenInWords({ standing, days: count, from, to }: DueOfPatient, t: Words): string {
  const days = { count, from: dateInWords(from), to: dateInWords(to) }
  return t(`due.when.${standing}`, days)
}

function postponedInWords(
  { by, reason }: NonNullable<DueOfPatient['postponed']>,
  t: Words,
): string {
  return by ? t('due.postponedBy', { by, reason }) : t('due.postponed', { reason })
}
