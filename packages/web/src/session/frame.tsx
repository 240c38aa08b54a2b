import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import styles from './session.module.css'

/** A page before one is in: the sign of the house, what is asked, and one form. */
export function Frame({
  title,
  what,
  isNews = false,
  children,
}: {
  readonly title: string
  readonly what: string
  /** What is said came while somebody was at work. */
  readonly isNews?: boolean
  readonly children: ReactNode
}) {
  return (
    <main className={styles.page}>
      <div className={styles.form}>
        <header>
          <Mark />
          <h1>{title}</h1>
          <p role={isNews ? 'status' : undefined}>{what}</p>
        </header>
        {children}
      </div>
    </main>
  )
}
