import { useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './diary.module.css'

/** A line of one's own words. */
export function AddOwn({
  label,
  onAdd,
}: {
  readonly label: string
  readonly onAdd: (text: string) => void
}) {
  const t = useWords()
  const [text, setText] = useState('')
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onAdd(text.trim())
        setText('')
      }}
    >
      <input
        className={styles.field}
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && (
        <button type="submit" className={styles.key}>
          {t('diary.add')}
        </button>
      )}
    </form>
  )
}
