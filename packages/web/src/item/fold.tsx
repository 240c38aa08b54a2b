import { type ReactNode, useId, useState } from 'react'
import styles from './item.module.css'
import { Row } from './row.tsx'

/**
 * A row that stands for several others and unfolds into them. Escape closes the whys within and
 * leaves it open, so that nobody loses the place.
 */
export function Fold({
  id,
  head,
  children,
}: {
  /** Unique on the page. */
  readonly id: string
  readonly head: ReactNode
  /** The list items that it folds. */
  readonly children: ReactNode
}) {
  const panel = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li>
      <Row id={id} panel={panel} isOpen={isOpen} onTurn={() => setIsOpen(!isOpen)}>
        {head}
      </Row>
      {isOpen && (
        <ul id={panel} className={styles.folded}>
          {children}
        </ul>
      )}
    </li>
  )
}
