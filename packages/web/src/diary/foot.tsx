import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconCloudUp,
  IconLogin,
} from '@tabler/icons-react'
import type { PhoneNight } from '../phone/index.ts'
import { timeInWords, useWords, type Words } from '../words/index.ts'
import type { Book } from './book.ts'
import styles from './diary.module.css'

/** How far the night has come, and the way on, under the thumb. */
export function Foot({
  book,
  kept,
  isDone,
  onNext,
}: {
  readonly book: Book
  readonly kept: PhoneNight | undefined
  readonly isDone: boolean
  readonly onNext: () => void
}) {
  const t = useWords()
  const { Icon, says } = standing(book, kept, t)
  return (
    <footer className={styles.foot}>
      <p role="status">
        <Icon size={20} aria-hidden />
        {says}
      </p>
      {book.link === 'out' ? (
        <a className={styles.main} href={`/to-diary${location.search}`}>
          {t('diary.signIn')}
        </a>
      ) : (
        !isDone && (
          <button type="button" className={styles.main} onClick={onNext}>
            {t('diary.next')}
          </button>
        )
      )}
    </footer>
  )
}

function standing({ link, sending }: Book, kept: PhoneNight | undefined, t: Words) {
  const waiting = kept?.way.kind === 'waiting'
  if (kept?.way.kind === 'refused') return { Icon: IconAlertTriangle, says: t('diary.refusedWhat') }
  if (kept?.way.kind === 'other') return { Icon: IconAlertTriangle, says: t('diary.state.other') }
  if (link === 'out') return { Icon: IconLogin, says: t('diary.signInToSend') }
  if (link === 'offline') return { Icon: IconCloudOff, says: t('diary.state.offline') }
  if (waiting)
    return { Icon: IconCloudUp, says: t(sending ? 'diary.state.sending' : 'diary.state.waiting') }
  if (!kept) return { Icon: IconCheck, says: t('diary.state.new') }
  const { savedAt } = kept.night
  const time = savedAt === undefined ? undefined : timeInWords(new Date(savedAt))
  return {
    Icon: IconCheck,
    says: time === undefined ? t('diary.state.sent') : t('diary.state.sentAt', { time }),
  }
}
