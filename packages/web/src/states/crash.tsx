import { Button } from '@mantine/core'
import { useWords } from '../words/index.ts'
import styles from './states.module.css'

export function Crash() {
  const t = useWords()
  return (
    <section className={styles.state} role="alert">
      <h1>{t('states.crash')}</h1>
      <p>{t('states.crashHint')}</p>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('states.reload')}
        </Button>
      </div>
    </section>
  )
}
