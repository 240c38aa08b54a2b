import type { ReactNode } from 'react'
import styles from './why.module.css'

/** One part of a why, a term of its list: its name at the left, what it says beside. */
export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div className={styles.part}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
