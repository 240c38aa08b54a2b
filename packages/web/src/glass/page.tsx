import type { Glass, PatientSummary } from '@legato/server/api'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { useAct, useLoad } from '../api/index.ts'
import { Failed, Fault, Waiting } from '../states/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import styles from './glass.module.css'

/** The record is closed to me; may I open it all the same? One that is open is shown. */
export function GlassPage() {
  const t = useWords()
  const { id = '' } = useParams()
  const { load, again } = useLoad<PatientSummary>(`/patients/${id}`)
  useTitle(t('glass.title'))
  switch (load.kind) {
    case 'loading':
      return <Waiting>{null}</Waiting>
    case 'failed':
      return <Failed whole failure={load.failure} onRetry={again} />
    case 'ready':
      return load.value.outOfReach ? (
        <Break patient={load.value} />
      ) : (
        <Navigate to={`/patients/${load.value.id}`} replace />
      )
  }
}

function Break({ patient: { id, name } }: { readonly patient: PatientSummary }) {
  const t = useWords()
  const navigate = useNavigate()
  const { busy, failure, act } = useAct()
  const [reason, setReason] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const question = { method: 'POST', body: { reason: reason.trim() } } as const
    const answer = await act<Glass>(`/patients/${id}/glass`, question)
    if (answer.kind === 'ok') navigate(`/patients/${id}`, { replace: true })
  }
  return (
    <form className={styles.page} onSubmit={submit}>
      <h1>{name === '' ? t('patient.unnamed') : name}</h1>
      <p>{t('glass.closed')}</p>
      <p>{t('glass.told')}</p>
      <Fault failure={failure} />
      <Textarea
        label={t('glass.reason')}
        description={t('glass.reasonHint')}
        minLength={10}
        maxLength={1000}
        autosize
        minRows={3}
        required
        withAsterisk={false}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={busy}>
          {t('glass.open')}
        </Button>
        <Link to="/">{t('glass.back')}</Link>
      </div>
    </form>
  )
}
