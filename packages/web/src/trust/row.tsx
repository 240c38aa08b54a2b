import { useWords } from '../words/index.ts'
import styles from './trust.module.css'

/** Somebody who may see the record, and the way to end that. */
export function Row({
  name,
  about,
  onEnd,
}: {
  readonly name: string
  readonly about: string
  readonly onEnd?: () => void
}) {
  const t = useWords()
  return (
    <li className={styles.row}>
      <div>
        <strong>{name}</strong>
        <p className={styles.quiet}>{about}</p>
      </div>
      {onEnd && (
        <button
          type="button"
          className="quiet"
          aria-label={t('trust.endOf', { name })}
          onClick={onEnd}
        >
          {t('trust.end')}
        </button>
      )}
    </li>
  )
}
