import type { Plan } from '@legato/server/api'
import { Unread } from '../unread/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

/** What stands in the record but could not be used. */
export function UnreadPart({ unread }: { readonly unread: Plan['unread'] }) {
  const t = useWords()
  if (unread.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="unread-title">
      <h2 id="unread-title">{t('patient.unread')}</h2>
      <p className={styles.quiet}>{t('patient.unreadHint')}</p>
      <Unread unread={unread} />
    </section>
  )
}
