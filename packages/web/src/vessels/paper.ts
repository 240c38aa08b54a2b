import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed: known before the browser looks at what it is to print. */
export function useIsPaper(): boolean {
  const [isPaper, setIsPaper] = useState(() => window.matchMedia('print').matches)
  useEffect(() => {
    const media = window.matchMedia('print')
    const turn = () => flushSync(() => setIsPaper(media.matches))
    const before = () => flushSync(() => setIsPaper(true))
    const after = () => setIsPaper(false)
    media.addEventListener('change', turn)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      media.removeEventListener('change', turn)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPaper
}
