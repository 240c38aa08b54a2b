import type { PatientSummary } from '@legato/server/api'
import { Link, Navigate } from 'react-router'
import { useLoad } from '../api/index.ts'
import { useCatchMachineFiles } from '../machine/index.ts'
import { sexInWords } from '../patients/index.ts'
import { Failed } from '../states/index.ts'
import { dateInWords, useTitle, useWords } from '../words/index.ts'
import styles from './patient.module.css'
import { PatientWaiting } from './waiting.tsx'
import { Ways } from './ways.tsx'

/** For who may not read the whole record: who it is, and the pages of it that are theirs. */
export function Limited({ id }: { readonly id: string }) {
  const t = useWords()
  const { load, again } = useLoad<PatientSummary>(`/patients/${id}`)
  useCatchMachineFiles(id)
  useTitle((load.kind === 'ready' && load.value.name) || t('patients.title'))
  switch (load.kind) {
    case 'loading':
      return <PatientWaiting />
    case 'failed':
      return (
        <Failed whole failure={load.failure} onRetry={again}>
          <Link to="/">{t('states.back')}</Link>
        </Failed>
      )
    case 'ready': {
      const { id: kept, name, birthDate, sex, outOfReach } = load.value
      // The old address of somebody who was merged into another.
      if (kept !== id) return <Navigate to={`/patients/${kept}`} replace />
      if (outOfReach) return <Navigate to={`/patients/${id}/glass`} replace />
      return (
        <header className={styles.head}>
          <h1>{name || t('patient.unnamed')}</h1>
          <p>
            <span>{sexInWords(sex, t)}</span>
            {birthDate && <span>{t('patients.bornOn', { date: dateInWords(birthDate) })}</span>}
          </p>
          <Ways ofWhole={false} />
          <p>{t('patient.limited')}</p>
        </header>
      )
    }
  }
}
