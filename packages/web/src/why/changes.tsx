import type { Change } from '@legato/server/api'
import { IconArrowRight } from '@tabler/icons-react'
import { UnknownMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './why.module.css'

/** What would move the proposal, and where to. What is not known yet is marked so. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const t = useWords()
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.feature} ${change.if} ${change.to}`}>
          {change.known ? <span className={styles.gap} /> : <UnknownMark />}
          <span>{t('why.changeIf', { label: change.label, value: change.if })}</span>
          <span className={styles.move}>
            {t(`statuses.${change.from}`)}
            <IconArrowRight aria-hidden size={14} stroke={1.75} />
            <span className="unseen">{t('why.to')}</span>
            <strong>{t(`statuses.${change.to}`)}</strong>
          </span>
        </li>
      ))}
    </ul>
  )
}
