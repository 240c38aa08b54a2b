import type { PatientPage, PatientSummary } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { ask, type Failure } from '../api/index.ts'
import { Failed } from '../states/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './patients.module.css'
import { sexInWords } from './sex.ts'

/** The patients of a search, page after page. */
export function List({ search, first }: { readonly search: string; readonly first: PatientPage }) {
  const t = useWords()
  const [rest, setRest] = useState<readonly PatientPage[]>([])
  const [failure, setFailure] = useState<Failure>()
  const pages = [first, ...rest]
  const patients = pages.flatMap((page) => page.patients)
  const next = pages.at(-1)?.next

  const more = async () => {
    const body = { search, after: next }
    const answer = await ask<PatientPage>('/patients/search', { method: 'POST', body })
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ok') setRest((before) => [...before, answer.value])
  }

  return (
    <>
      <p className={styles.count} role="status">
        {search !== '' &&
          (next
            ? t('patients.foundMore', { count: patients.length, search })
            : t('patients.found', { count: patients.length, search }))}
      </p>
      <ul className={styles.list} aria-label={t('patients.title')}>
        {patients.map((patient) => (
          <Row key={patient.id} patient={patient} />
        ))}
      </ul>
      {failure && <Failed failure={failure} />}
      {next && (
        <Button variant="default" onClick={more} className={styles.more}>
          {t('patients.more')}
        </Button>
      )}
    </>
  )
}

function Row({ patient }: { readonly patient: PatientSummary }) {
  const t = useWords()
  const { id, name, birthDate, sex, outOfReach = false } = patient
  return (
    <li>
      <Link
        to={`/patients/${id}${outOfReach ? '/glass' : ''}`}
        className={styles.row}
        data-row={id}
      >
        <span className={styles.name}>{name === '' ? t('patient.unnamed') : name}</span>
        <span className={styles.fact}>{sexInWords(sex, t)}</span>
        <span className={styles.fact}>
          {birthDate
            ? t('patients.bornOn', { date: dateInWords(birthDate) })
            : t('patients.bornUnknown')}
        </span>
        {outOfReach && <span className={styles.fact}>{t('patients.closed')}</span>}
      </Link>
    </li>
  )
}
