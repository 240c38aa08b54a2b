import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import styles from './states.module.css'

/** The layout of what is coming, drawn in quiet bars, so that nothing jumps when it is there. */
export function Waiting({
  whole,
  children,
}: {
  /** It is all that the page shows yet. */
  readonly whole?: true
  readonly children: ReactNode
}) {
  const t = useWords()
  const Title = whole ? 'h1' : 'span'
  return (
    <div role="status" aria-busy="true">
      <Title className="unseen">{t('states.loading')}</Title>
      {children}
    </div>
  )
}

/** One bar; sizes are in pixels or any length of CSS. */
export function Bar({
  width,
  height = 12,
}: {
  readonly width: number | string
  readonly height?: number
}) {
  return <div aria-hidden className={styles.bar} style={{ width, height }} />
}
