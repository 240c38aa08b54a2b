import type { ImportSummary } from '@legato/server/api'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { ask, type Failure } from '../api/index.ts'
import { Failed } from '../states/index.ts'
import { dateInWords, timeInWords, useWords } from '../words/index.ts'
import styles from './imports.module.css'

type Undo =
  | { readonly kind: 'possible' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** How much an import brought, with the way back. */
export function Taken({
  summary,
  onUndone,
}: {
  readonly summary: ImportSummary
  readonly onUndone: () => void
}) {
  const t = useWords()
  const { id, created, updated, unchanged, held, at } = summary
  const [undo, setUndo] = useState<Undo>({ kind: summary.undone ? 'done' : 'possible' })
  const takeBack = async () => {
    setUndo({ kind: 'under-way' })
    const answer = await ask<ImportSummary>(`/imports/last?id=${id}`, { method: 'DELETE' })
    setUndo(answer.kind === 'ok' ? { kind: 'done' } : { kind: 'failed', failure: answer.failure })
    if (answer.kind === 'ok') onUndone()
  }
  if (undo.kind === 'done') return <p role="status">{t('imports.undone')}</p>
  return (
    <>
      <p className={styles.counts}>{t('imports.taken', { created, updated, unchanged })}</p>
      <p className={styles.quiet}>
        {t('imports.at', { date: dateInWords(at), time: timeInWords(new Date(at)) })}
      </p>
      {undo.kind === 'failed' && <Failed failure={undo.failure} title={t('imports.notUndone')} />}
      {created + updated + held > 0 && (
        <Button
          variant="default"
          loading={undo.kind === 'under-way'}
          leftSection={<IconArrowBackUp aria-hidden size={16} stroke={1.75} />}
          onClick={takeBack}
        >
          {t('imports.undo')}
        </Button>
      )}
    </>
  )
}
