import { useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './unread.module.css'

const SHOWN = 12

/** What could not be read: where it stood, why, and what to do about it. */
export function Unread({
  unread,
}: {
  readonly unread: readonly { readonly place: string; readonly reason: string }[]
}) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? unread : unread.slice(0, SHOWN)
  const rest = unread.length - shown.length
  return (
    <>
      <ul className={styles.unread}>
        {shown.map(({ place, reason }) => (
          <li key={`${place} ${reason}`}>
            <code>{place}</code>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('imports.more', { count: rest })}
        </button>
      )}
    </>
  )
}
