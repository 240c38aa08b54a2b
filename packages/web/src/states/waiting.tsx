import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import styles from './states.module.css'

/** The layout of what is coming, drawn in quiet bars, so that nothing jumps when it is there. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  return (
    <div role="status" aria-busy="true">
      <span className="unseen">{t('states.loading')}</span>
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
