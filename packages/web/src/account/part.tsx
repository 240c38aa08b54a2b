import type { OwnAccount } from '@legato/server/api'
import { type ReactNode, useId } from 'react'
import styles from './account.module.css'

/** What every part of the page is given. */
export interface Given {
  readonly account: OwnAccount
  /** Something was changed: load it anew. */
  readonly onDone: () => void
}

export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
