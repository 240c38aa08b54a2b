import type { AccessPage, Glass } from '@legato/server/api'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct, useLoad } from '../api/index.ts'
import { Fold } from '../item/index.ts'
import { Shown } from '../part/index.ts'
import { Days } from '../reads/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { momentInWords, timeInWords, useWords } from '../words/index.ts'
import styles from './glass.module.css'

interface Given {
  readonly glass: Glass
  readonly onReviewed: () => void
}

/** One opening: who, whose record, when; within, why, what was done, and the review. */
export function Opened({ glass, onReviewed }: Given) {
  const t = useWords()
  const { accountName, patientName, openedAt, closesAt, reason, review } = glass
  const patient = patientName || t('patient.unnamed')
  return (
    <Fold
      id={`glass-${glass.id}`}
      head={
        <span className={styles.head}>
          <strong>{t('glass.row', { who: accountName, patient })}</strong>
          <span className={styles.quiet}>
            {momentInWords(openedAt)} {t('glass.until', { at: timeInWords(new Date(closesAt)) })}
          </span>
          <span>{reason}</span>
        </span>
      }
    >
      <li className={styles.within}>
        <section>
          <h3>{t('glass.read')}</h3>
          <Done glass={glass} />
        </section>
        {review ? (
          <section>
            <h3>{t('glass.reviewed', { by: review.by || '?', at: momentInWords(review.at) })}</h3>
            <p>{review.found}</p>
          </section>
        ) : (
          <Review glass={glass} onReviewed={onReviewed} />
        )}
      </li>
    </Fold>
  )
}

function Done({ glass: { id } }: Pick<Given, 'glass'>) {
  const t = useWords()
  const loaded = useLoad<AccessPage>(`/glass/${id}/accesses`)
  return (
    <Shown loaded={loaded} closed={t('glass.readClosed')}>
      {({ accesses }) =>
        accesses.length === 0 ? (
          <p className={styles.quiet}>{t('glass.readNone')}</p>
        ) : (
          <Days accesses={accesses} voice="staff" ofOne />
        )
      }
    </Shown>
  )
}

function Review({ glass: { id, accountName }, onReviewed }: Given) {
  const t = useWords()
  const { session } = useSession()
  const { busy, failure, act } = useAct()
  const [found, setFound] = useState('')
  if (!session.may.includes('review-glass'))
    return <p className={styles.quiet}>{t('glass.notReviewed')}</p>
  if (accountName === session.name) return <p className={styles.quiet}>{t('glass.own')}</p>
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const question = { method: 'POST', body: { found: found.trim() } } as const
    const answer = await act<Glass>(`/glass/${id}/review`, question)
    if (answer.kind === 'ok') onReviewed()
  }
  return (
    <form className={styles.page} onSubmit={submit}>
      <Fault failure={failure} />
      <Textarea
        label={t('glass.found')}
        description={t('glass.foundHint')}
        minLength={10}
        maxLength={1000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
        value={found}
        onChange={({ currentTarget }) => setFound(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={busy}>
          {t('glass.set')}
        </Button>
      </div>
    </form>
  )
}
