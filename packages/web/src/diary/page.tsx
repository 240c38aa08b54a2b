import { IconMoonStars } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Unsent } from '../phone/index.ts'
import { useWords } from '../words/index.ts'
import type { Book } from './book.ts'
import { Desk } from './desk.tsx'
import styles from './diary.module.css'
import { useDiary } from './use-diary.ts'

/** What was tonight like? Answered in bed, with one thumb and without a network. */
export function DiaryPage() {
  const t = useWords()
  const diary = useDiary()
  switch (diary.kind) {
    case 'asking':
      return <main className={styles.page} aria-busy="true" />
    case 'open':
      if (diary.book.link === 'closed') return <Closed book={diary.book} />
      return <Desk book={diary.book} keeper={diary.keeper} soon={diary.soon} />
    case 'nobody':
      return (
        <Shut says={t(diary.offline ? 'diary.offlineFirst' : 'diary.signInFirst')}>
          {!diary.offline && (
            <a className={styles.main} href={`/to-diary${location.search}`}>
              {t('diary.signIn')}
            </a>
          )}
          <Unsent />
        </Shut>
      )
    case 'not-theirs':
      return (
        <Shut says={t('diary.notYours')}>
          <a className={styles.main} href="/">
            {t('diary.toPatients')}
          </a>
        </Shut>
      )
    case 'no-shelf':
      return <Shut says={t('diary.noShelf')} />
  }
}

/** Whoever may not write here any more is told so, and what becomes of the nights they wrote. */
function Closed({ book: { nights } }: { readonly book: Book }) {
  const t = useWords()
  return (
    <Shut says={t('diary.closed')}>
      {nights.size > 0 && <p role="status">{t('diary.closedWaits', { count: nights.size })}</p>}
      <a className={styles.main} href="/">
        {t('diary.toPatients')}
      </a>
    </Shut>
  )
}

function Shut({ says, children }: { readonly says: string; readonly children?: ReactNode }) {
  const t = useWords()
  return (
    <main className={styles.shut}>
      <IconMoonStars aria-hidden />
      <h1>{t('diary.title')}</h1>
      <p>{says}</p>
      {children}
    </main>
  )
}
