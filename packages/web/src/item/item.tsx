import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words/index.ts'
import styles from './item.module.css'
import { useOpen } from './open.tsx'

/** A quiet row of which `?`, Enter or a tap shows the why, in its own place below. */
export function Item({
  id,
  label,
  head,
  children,
}: {
  /** Unique on the page. */
  readonly id: string
  /** What the why is about. */
  readonly label: string
  readonly head: ReactNode
  readonly children: ReactNode
}) {
  const t = useWords()
  const panel = useId()
  const [isOpen, toggle] = useOpen(id)
  return (
    <li className={styles.item} data-row-of={id} data-open={isOpen}>
      <button
        type="button"
        className={styles.head}
        data-row={id}
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': panel })}
        onClick={toggle}
      >
        <span className={styles.content}>{head}</span>
        <IconChevronRight
          aria-hidden
          className={`${styles.chevron} screen-only`}
          size={16}
          stroke={1.75}
        />
      </button>
      {isOpen && (
        <section id={panel} className={styles.panel} aria-label={t('why.region', { label })}>
          {children}
        </section>
      )}
    </li>
  )
}
