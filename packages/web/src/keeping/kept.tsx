import { timeInWords, useWords } from '../words/index.ts'
import styles from './keeping.module.css'
import type { Keeping } from './keeping.ts'

interface Props {
  readonly keeping: Keeping
  readonly onRetry: () => void
  readonly onReload: () => void
}

/** Whether what was changed is kept; stands empty before, so that it is heard when it comes. */
export function KeptLine({ keeping, onRetry, onReload }: Props) {
  const t = useWords()
  return (
    <div role="status" className={`${styles.kept} screen-only`} data-keeping={keeping.kind}>
      <Told keeping={keeping} />
      {keeping.kind === 'failed' && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t('keeping.retry')}
        </button>
      )}
      {keeping.kind === 'refused' && (
        <button type="button" className="quiet" onClick={onReload}>
          {t('keeping.theirs')}
        </button>
      )}
    </div>
  )
}

function Told({ keeping }: { readonly keeping: Keeping }) {
  const t = useWords()
  switch (keeping.kind) {
    case 'kept':
      return keeping.at ? t('keeping.saved', { at: timeInWords(keeping.at) }) : null
    case 'waiting':
      return t('keeping.unsaved')
    case 'saving':
      return t('keeping.saving')
    case 'failed':
      return t('keeping.failed')
    case 'refused':
      return keeping.says.join(' ')
  }
}
