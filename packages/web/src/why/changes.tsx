import type { Change } from '@legato/server/api'
import { IconArrowRight } from '@tabler/icons-react'
import { UnknownMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './why.module.css'

/** What would move the proposal, by where to. What is not known yet is marked so. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const moves = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`)
  return (
    <ul className={styles.moves}>
      {[...moves].map(([move, within]) => (
        <li key={move}>
          <Move changes={within} />
          <ul className={styles.changes}>
            {within.map((change) => (
              <ChangeLine key={`${change.feature} ${change.if}`} change={change} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** From where to where, the same for all of these. */
function Move({ changes: [first] }: { readonly changes: readonly Change[] }) {
  const t = useWords()
  if (!first) return null
  return (
    <p className={styles.move}>
      {t(`statuses.${first.from}`)}
      <IconArrowRight aria-hidden size={14} stroke={1.75} />
      <span className="unseen">{t('why.to')}</span>
      <strong>{t(`statuses.${first.to}`)}</strong>
    </p>
  )
}

function ChangeLine({ change: { known, label, if: value } }: { readonly change: Change }) {
  const t = useWords()
  return (
    <li>
      {known ? <span className={styles.gap} /> : <UnknownMark />}
      <span>{t('why.changeIf', { label, value })}</span>
    </li>
  )
}
