import type { CivilDate } from '@legato/values'
import { useState } from 'react'
import { ask } from '../api/index.ts'
import { leave } from '../phone/index.ts'
import { useWords } from '../words/index.ts'
import type { Book, Keeper } from './book.ts'
import styles from './diary.module.css'
import { darken, isNight } from './light.ts'
import { nightInWords } from './said.ts'
import { tonight } from './use-diary.ts'

interface HeadProps {
  readonly book: Book
  readonly keeper: Keeper
  /** The night that is shown; none where the list is. */
  readonly day?: CivilDate
  readonly onNights?: () => void
  readonly onBack?: () => void
}

/** Which night, and the ways out of it. */
export function Head({ book, keeper, day, onNights, onBack }: HeadProps) {
  const t = useWords()
  const [dark, setDark] = useState(isNight)
  const [leaving, setLeaving] = useState<'no' | 'unsent' | 'needs-network'>('no')
  const unsent = [...book.nights.values()].filter(({ way }) => way.kind !== 'sent').length
  const go = async () => {
    await keeper.flush()
    const { kind } = await ask('/session', { method: 'DELETE' })
    // Without the server's word the session would stand, and bring all of it back.
    if (kind === 'failed') return setLeaving('needs-network')
    await leave()
    location.assign('/diary')
  }
  return (
    <header className={styles.head}>
      <div>
        <h1>{day === undefined ? t('diary.earlier') : titleOf(day, t)}</h1>
        {day === tonight() && <p>{nightInWords(day, t)}</p>}
      </div>
      <nav className={styles.ways}>
        {onNights && (
          <button type="button" onClick={onNights}>
            {t('diary.earlier')}
          </button>
        )}
        {onBack && (
          <button type="button" onClick={onBack}>
            {t('diary.tonight')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            darken(!dark)
            setDark(!dark)
          }}
        >
          {t(dark ? 'diary.light' : 'diary.dark')}
        </button>
        <button type="button" onClick={() => (unsent > 0 ? setLeaving('unsent') : go())}>
          {t('diary.signOut')}
        </button>
      </nav>
      {leaving === 'needs-network' && <p role="alert">{t('diary.leaveNeedsNetwork')}</p>}
      {leaving === 'unsent' && (
        <div role="alert" className={styles.leaving}>
          <p>{t('diary.leaving', { count: unsent })}</p>
          <p>{t('diary.leavingWhat')}</p>
          <div className={styles.pair}>
            <button type="button" className={styles.key} onClick={() => setLeaving('no')}>
              {t('diary.stay')}
            </button>
            <button type="button" className={styles.key} onClick={go}>
              {t('diary.leaveAnyway')}
            </button>
          </div>
        </div>
      )}
    </header>
  )
}

function titleOf(day: CivilDate, t: ReturnType<typeof useWords>): string {
  return day === tonight() ? t('diary.tonight') : nightInWords(day, t)
}
