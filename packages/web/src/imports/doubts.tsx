import type { Decision, DoubtItem, DoubtList, ImportSummary } from '@legato/server/api'
import { useState } from 'react'
import { ask, type Failure, useLoad } from '../api/index.ts'
import { Failed } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Doubt } from './doubt.tsx'
import styles from './imports.module.css'

/** People of a file who may already be here: a person decides. */
export function Doubts() {
  const t = useWords()
  const { load, again } = useLoad<DoubtList>('/doubts')
  const [decided, setDecided] = useState('')
  const [failure, setFailure] = useState<Failure>()

  const decide = async ({ id, name }: DoubtItem, decision: Decision) => {
    const answer = await ask<ImportSummary>(`/doubts/${id}`, { method: 'POST', body: decision })
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    setDecided(name)
    again()
  }

  if (load.kind === 'loading') return null
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  const { doubts } = load.value
  return (
    <section className={styles.part}>
      <h2>{t('imports.doubts')}</h2>
      <p className={styles.quiet}>
        {t(doubts.length > 0 ? 'imports.doubtsHint' : 'imports.doubtsNone')}
      </p>
      <p role="status">{decided !== '' && t('imports.decided', { name: decided })}</p>
      {failure && <Failed failure={failure} title={t('imports.notDecided')} />}
      <ul className={styles.doubts}>
        {doubts.map((doubt) => (
          <Doubt key={doubt.id} doubt={doubt} onDecide={(decision) => decide(doubt, decision)} />
        ))}
      </ul>
    </section>
  )
}
