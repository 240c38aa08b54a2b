import { useEffect, useState } from 'react'
import { useWords } from '../words/index.ts'
import { unsent } from './leaving.ts'

/** Says that nights wait on this phone for their owner: their number, and nothing of them. */
export function Unsent() {
  const t = useWords()
  const [count, setCount] = useState(0)
  useEffect(() => {
    // Where the browser keeps nothing, nothing waits.
    unsent().then(setCount, () => {})
  }, [])
  return count > 0 ? <p role="status">{t('diary.unsent', { count })}</p> : null
}
