import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './item.module.css'

/** The line of a list that opens what belongs to it: by key, by Enter or by a tap. */
export function Row({
  id,
  panel,
  isOpen,
  onTurn,
  children,
}: {
  /** Unique on the page. */
  readonly id: string
  /** The id of what it opens, there only while it is open. */
  readonly panel: string
  readonly isOpen: boolean
  readonly onTurn: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className={styles.head}
      data-row={id}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': panel })}
      onClick={onTurn}
    >
      <span className={styles.content}>{children}</span>
      <IconChevronRight
        aria-hidden
        className={`${styles.chevron} screen-only`}
        size={16}
        stroke={1.75}
      />
    </button>
  )
}
