import type { ReactNode } from 'react'
import styles from './states.module.css'

/** Nothing here yet, and how to begin. */
export function Empty({
  title,
  hint,
  children,
}: {
  readonly title: string
  readonly hint: string
  readonly children?: ReactNode
}) {
  return (
    <section className={styles.state}>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children && <div className={styles.acts}>{children}</div>}
    </section>
  )
}
