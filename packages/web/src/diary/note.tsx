import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import type { PadProps } from './pad.ts'

/** In one's own words. */
export function Note({ night: { note = '' }, change }: PadProps) {
  const t = useWords()
  return (
    <textarea
      className={styles.field}
      aria-label={t('diary.noteLabel')}
      rows={6}
      maxLength={1000}
      value={note}
      onChange={({ target: { value } }) => change({ note: value })}
    />
  )
}
