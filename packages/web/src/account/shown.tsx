import { Button } from '@mantine/core'
import { useWords } from '../words/index.ts'
import styles from './account.module.css'

/** Recovery codes, this once. */
export function Shown({
  codes,
  onKept,
}: {
  readonly codes: readonly string[]
  readonly onKept: () => void
}) {
  const t = useWords()
  return (
    <div className={styles.form}>
      <p role="status">{t('account.recoveryShown')}</p>
      <ol className={styles.codes} aria-label={t('account.recovery')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={`${styles.acts} screen-only`}>
        <Button onClick={onKept}>{t('account.recoveryKept')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('account.recoveryPrint')}
        </Button>
      </div>
    </div>
  )
}
