import { timeInWords, useWords } from '../words/index.ts'
import type { Keeping } from './keeping.ts'
import styles from './vessels.module.css'

interface Props {
  readonly keeping: Keeping
  readonly onRetry: () => void
  readonly onReload: () => void
}

/** Whether what was typed is kept; stands empty before, so that it is heard when it comes. */
export function KeptLine({ keeping, onRetry, onReload }: Props) {
  const t = useWords()
  return (
    <div role="status" className={`${styles.kept} screen-only`} data-keeping={keeping.kind}>
      <Told keeping={keeping} />
      {keeping.kind === 'failed' && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t('vessels.retry')}
        </button>
      )}
      {keeping.kind === 'refused' && (
        <button type="button" className="quiet" onClick={onReload}>
          {t('vessels.theirs')}
        </button>
      )}
    </div>
  )
}

function Told({ keeping }: { readonly keeping: Keeping }) {
  const t = useWords()
  switch (keeping.kind) {
    case 'kept':
      return keeping.at ? t('vessels.saved', { at: timeInWords(keeping.at) }) : null
    case 'waiting':
      return t('vessels.unsaved')
    case 'saving':
      return t('vessels.saving')
    case 'failed':
      return t('vessels.failed')
    case 'refused':
      return keeping.says.join(' ')
  }
}
