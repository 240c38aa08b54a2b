import type { ImportReport } from '@legato/server/api'
import { useState } from 'react'
import { Link } from 'react-router'
import { Unread } from '../unread/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './imports.module.css'
import { Taken } from './taken.tsx'

const PEOPLE_SHOWN = 8

/** What became of one file. */
export function Report({ report }: { readonly report: ImportReport }) {
  const t = useWords()
  const [undone, setUndone] = useState(false)
  const { summary, patients, unread } = report
  return (
    <>
      <section className={styles.part}>
        <h2>{t('imports.report')}</h2>
        {summary ? (
          <Taken summary={summary} onUndone={() => setUndone(true)} />
        ) : (
          <p>{t('imports.nothingTaken')}</p>
        )}
      </section>
      {!undone && patients.length > 0 && <People patients={patients} />}
      <section className={styles.part}>
        {unread.length === 0 ? (
          <p className={styles.quiet}>{t('imports.unreadNone')}</p>
        ) : (
          <>
            <h2>{t('imports.unread', { count: unread.length })}</h2>
            <Unread unread={unread} />
          </>
        )}
      </section>
    </>
  )
}

function People({ patients }: { readonly patients: ImportReport['patients'] }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? patients : patients.slice(0, PEOPLE_SHOWN)
  const rest = patients.length - shown.length
  return (
    <section className={styles.part}>
      <h2>{t('imports.people', { count: patients.length })}</h2>
      <ul className={styles.people}>
        {shown.map(({ id, name, birthDate }) => (
          <li key={id}>
            <Link to={`/patients/${id}`} data-row={id}>
              {name}
            </Link>
            {birthDate && <span>{dateInWords(birthDate)}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('imports.more', { count: rest })}
        </button>
      )}
    </section>
  )
}
