import { useWords } from '../words/index.ts'
import styles from './undo.module.css'

/** What was just done, and the way back where there is one. */
export interface Done {
  readonly says: string
  readonly undo?: () => void
}

/** Says it where it was done. Stands empty before, so that a screen reader hears it come. */
export function DoneLine({ done }: { readonly done: Done | undefined }) {
  const t = useWords()
  return (
    <div role="status" className={styles.line}>
      {done && (
        <>
          <span>{done.says}</span>
          {done.undo && (
            <button type="button" className="quiet" onClick={done.undo}>
              {t('states.undo')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
