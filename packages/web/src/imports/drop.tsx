import { IconUpload } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useWords } from '../words/index.ts'
import { useCatcher } from './catcher.tsx'
import { dropped } from './dropped.ts'
import { useImports } from './importing.tsx'
import styles from './imports.module.css'

/** Takes what is dropped anywhere, for an import or as the page wants it; shows that it would. */
export function Drop() {
  const t = useWords()
  const { take } = useImports()
  const catcher = useCatcher()
  const takeFirst = useCallback(([file]: readonly File[]) => file && take(file), [take])
  const over = useDrops(catcher?.take ?? takeFirst)
  if (!over) return null
  return (
    <div className={styles.drop} aria-hidden>
      <div>
        <IconUpload size={28} stroke={1.5} />
        <strong>{catcher?.title ?? t('imports.drop')}</strong>
        <span>{catcher?.hint ?? t('imports.dropHint')}</span>
      </div>
    </div>
  )
}

/** Whether a file hovers over the page. */
function useDrops(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    // A file that leaves the window is over nothing.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) dropped(event.dataTransfer).then(take)
    }
    window.addEventListener('dragenter', hover)
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', hover)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [take])
  return over
}
