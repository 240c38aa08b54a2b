import { IconRobot } from '@tabler/icons-react'
import { useWords } from '../words/index.ts'
import styles from './unverified.module.css'

/** On whatever a machine made and nobody signed, wherever it is shown. */
export function UnverifiedMark() {
  const t = useWords()
  return (
    <span className={styles.mark}>
      <IconRobot aria-hidden size={14} stroke={1.75} />
      {t('signing.mark')}
    </span>
  )
}
