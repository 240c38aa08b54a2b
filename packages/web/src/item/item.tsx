import { type ReactNode, useId } from 'react'
import { useWords } from '../words/index.ts'
import styles from './item.module.css'
import { useOpen } from './open.tsx'
import { Row } from './row.tsx'

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
  const [isOpen, turn] = useOpen(id)
  return (
    <li className={styles.item} data-row-of={id} data-open={isOpen}>
      <Row id={id} panel={panel} isOpen={isOpen} onTurn={turn}>
        {head}
      </Row>
      {isOpen && (
        <section id={panel} className={styles.panel} aria-label={t('why.region', { label })}>
          {children}
        </section>
      )}
    </li>
  )
}
