import { useWords } from '../words/index.ts'
import { useImports } from './importing.tsx'
import styles from './imports.module.css'

/** How far an import is, under the header of every page. */
export function Progress() {
  const t = useWords()
  const { importing } = useImports()
  if (importing.kind !== 'sending') return null
  const percent = Math.floor(importing.part * 100)
  return (
    <div className={styles.progress} role="status">
      <progress
        aria-label={t('imports.progress')}
        max={1}
        {...(importing.part < 1 && { value: importing.part })}
      />
      <span>{importing.part < 1 ? t('imports.sending', { percent }) : t('imports.reading')}</span>
    </div>
  )
}
