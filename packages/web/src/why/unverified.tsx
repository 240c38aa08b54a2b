import { useWords } from '../words/index.ts'
import styles from './why.module.css'

/** Carried over second-hand: nobody has read it in the source yet. */
export function Unverified() {
  const t = useWords()
  return <span className={styles.unverified}>{t('evidence.unverified')}</span>
}
