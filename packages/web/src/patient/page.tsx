import type { Plan } from '@legato/server/api'
import { useMemo } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { ClaimsPart } from '../claims/index.ts'
import { SubjectProvider } from '../fact/index.ts'
import { OpenProvider } from '../item/index.ts'
import { useCatchMachineFiles } from '../machine/index.ts'
import { Failed, Stale } from '../states/index.ts'
import { UnverifiedProvider } from '../unverified/index.ts'
import { timeInWords, useTitle, useWords } from '../words/index.ts'
import { Findings } from './findings.tsx'
import { Head } from './head.tsx'
import { Limited } from './limited.tsx'
import { Matters } from './matters.tsx'
import { Missing } from './missing.tsx'
import { Order } from './order.tsx'
import styles from './patient.module.css'
import { PlanView } from './plan.tsx'
import { Sections } from './sections.tsx'
import { Since } from './since.tsx'
import { PatientTimeline } from './timeline.tsx'
import { Unchecked } from './unchecked.tsx'
import { UnreadPart } from './unread.tsx'
import { PatientWaiting } from './waiting.tsx'

/** What matters for this patient, and what might be done? */
export function PatientPage() {
  const { id = '' } = useParams()
  return <OfPatient key={id} id={id} />
}

function OfPatient({ id }: { readonly id: string }) {
  const t = useWords()
  const { load, again } = useLoad<Plan>(`/patients/${id}/plan`)
  const name = load.kind === 'ready' ? load.value.patient.name : undefined
  useTitle(name ?? t('patients.title'))
  switch (load.kind) {
    case 'loading':
      return <PatientWaiting />
    case 'failed':
      if (load.failure.kind === 'forbidden') return <Limited id={id} />
      return (
        <Failed whole failure={load.failure} onRetry={again}>
          <Link to="/">{t('states.back')}</Link>
        </Failed>
      )
    case 'ready':
      // The old address of somebody who was merged into another.
      if (load.value.patient.id !== id)
        return <Navigate to={`/patients/${load.value.patient.id}`} replace />
      return (
        <>
          {load.stale && <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />}
          <Whole id={id} plan={load.value} />
        </>
      )
  }
}

function Whole({ id, plan }: { readonly id: string; readonly plan: Plan }) {
  useCatchMachineFiles(id)
  const subject = useMemo(() => ({ patient: id, asOf: plan.asOf }), [id, plan.asOf])
  return (
    <SubjectProvider value={subject}>
      <UnverifiedProvider patient={id}>
        <OpenProvider>
          <Head plan={plan} />
          <Sections />
          <div className={styles.columns}>
            <div className={styles.main}>
              <Matters plan={plan} />
              <PlanView plan={plan} />
              <Order plan={plan} />
              <PatientTimeline id={id} asOf={plan.asOf} />
            </div>
            <div className={styles.rail}>
              <Findings plan={plan} />
              <Missing plan={plan} />
              <Since id={id} asOf={plan.asOf} />
              <Unchecked unchecked={plan.unchecked} />
              <UnreadPart unread={plan.unread} />
              <ClaimsPart patient={id} />
            </div>
          </div>
        </OpenProvider>
      </UnverifiedProvider>
    </SubjectProvider>
  )
}
