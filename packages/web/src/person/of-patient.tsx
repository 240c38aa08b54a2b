import type { PatientSummary } from '@legato/server/api'
import type { ReactNode } from 'react'
import { Link, Navigate, useLocation, useParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { useSession } from '../session/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import styles from './person.module.css'

/** Whose page it is, and in which voice it speaks: to the patient, or of them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly voice: 'own' | 'staff'
}

/** A page about one patient: what it asks, whose record it is, and the way back to the plan. */
export function OfPatient({
  title,
  children,
}: {
  readonly title: (voice: Person['voice']) => string
  readonly children: (person: Person) => ReactNode
}) {
  const t = useWords()
  const { id = '' } = useParams()
  const { session } = useSession()
  const { load, again } = useLoad<PatientSummary>(`/patients/${id}`)
  const voice = session.patient === id ? 'own' : 'staff'
  useTitle(title(voice))
  if (load.kind === 'failed')
    return (
      <Failed whole failure={load.failure} onRetry={again}>
        <Link to="/">{t('states.back')}</Link>
      </Failed>
    )
  const patient = load.kind === 'ready' ? load.value : undefined
  if (patient && patient.id !== id) return <ToTheOneKept from={id} to={patient.id} />
  if (patient?.outOfReach) return <Navigate to={`/patients/${id}/glass`} replace />
  const name = patient?.name || t('patient.unnamed')
  return (
    <div className={styles.page} data-voice={voice}>
      <header className={styles.head}>
        <h1>{title(voice)}</h1>
        <p>{patient ? <Link to={`/patients/${id}`}>{name}</Link> : <Bar width={160} />}</p>
      </header>
      {patient ? children({ id, name, voice }) : <Waiting>{null}</Waiting>}
    </div>
  )
}

/** The same page of the patient into whom this one was merged. */
function ToTheOneKept({ from, to }: { readonly from: string; readonly to: string }) {
  const { pathname } = useLocation()
  return <Navigate to={pathname.replace(`/patients/${from}`, `/patients/${to}`)} replace />
}
