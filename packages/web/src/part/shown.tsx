import type { ReactNode } from 'react'
import type { Loaded } from '../api/index.ts'
import { Bar, Failed, Stale, Waiting } from '../states/index.ts'
import { timeInWords, useWords } from '../words/index.ts'
import styles from './part.module.css'

/**
 * What a part of a page loads by itself, so that one part that cannot be shown leaves the others. A
 * part that is closed to the reader says so in a line.
 */
export function Shown<T>({
  loaded: { load, again },
  closed,
  children,
}: {
  readonly loaded: Loaded<T>
  /** Who could see it, said where the reader may not. */
  readonly closed: string
  readonly children: (value: T) => ReactNode
}) {
  const t = useWords()
  if (load.kind === 'loading')
    return (
      <Waiting>
        <div className={styles.bars}>
          <Bar width={280} />
          <Bar width={220} />
        </div>
      </Waiting>
    )
  if (load.kind === 'ready')
    return (
      <>
        {load.stale && <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />}
        {children(load.value)}
      </>
    )
  const { failure } = load
  if (failure.kind === 'forbidden' || failure.kind === 'missing')
    return <p className={styles.quiet}>{closed}</p>
  return <Failed failure={failure} title={t('states.partFailed')} onRetry={again} />
}
