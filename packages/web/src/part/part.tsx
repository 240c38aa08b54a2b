import { type ReactNode, useId } from 'react'
import styles from './part.module.css'

/** A part of a page: its title beside what it holds, or above it on a phone. */
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
