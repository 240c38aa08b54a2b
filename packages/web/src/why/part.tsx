import type { ReactNode } from 'react'
import styles from './why.module.css'

/** One part of a why: its name at the left, what it says beside. */
export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      <div>{children}</div>
    </div>
  )
}
