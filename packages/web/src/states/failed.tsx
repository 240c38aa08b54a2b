import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCloudOff,
  IconLock,
  IconMapQuestion,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Failure } from '../api/index.ts'
import { useWords, type Words } from '../words/index.ts'
import styles from './states.module.css'

interface Telling {
  readonly icon: TablerIcon
  readonly title: string
  readonly hints: readonly string[]
  readonly mayRetry: boolean
}

/** What happened, what was kept, what to do. */
export function Failed({
  failure,
  whole,
  title,
  onRetry,
  children,
}: {
  readonly failure: Failure
  /** It is all that the page shows, so that its title is the page's. */
  readonly whole?: true
  /** Said instead of the usual title, when the page knows better what failed. */
  readonly title?: string
  readonly onRetry?: () => void
  readonly children?: ReactNode
}) {
  const t = useWords()
  const telling = tellingOf(failure, t)
  const Title = whole ? 'h1' : 'h2'
  return (
    <section className={styles.state} role="alert">
      <telling.icon aria-hidden size={28} stroke={1.5} />
      <Title>{title ?? telling.title}</Title>
      {telling.hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      <div className={styles.acts}>
        {telling.mayRetry && onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('states.retry')}
          </Button>
        )}
        {children}
      </div>
    </section>
  )
}

/** A line above what was kept, when the latest attempt failed. */
export function Stale({
  failure,
  at,
  onRetry,
}: {
  readonly failure: Failure
  /** The wall clock when what is shown was loaded. */
  readonly at: string
  readonly onRetry: () => void
}) {
  const t = useWords()
  const { icon: Icon, title } = tellingOf(failure, t)
  return (
    <div className={styles.stale} role="status">
      <Icon aria-hidden size={16} />
      <strong>{title}</strong>
      <span>{t('states.kept', { at })}</span>
      <button type="button" className="quiet" onClick={onRetry}>
        {t('states.retry')}
      </button>
    </div>
  )
}

function tellingOf(failure: Failure, t: Words): Telling {
  switch (failure.kind) {
    case 'offline':
      return {
        icon: IconCloudOff,
        title: t('states.offline'),
        hints: [t('states.offlineHint')],
        mayRetry: true,
      }
    case 'forbidden':
      return {
        icon: IconLock,
        title: t('states.forbidden'),
        hints: [t('states.forbiddenHint')],
        mayRetry: false,
      }
    case 'missing':
      return {
        icon: IconMapQuestion,
        title: t('states.missing'),
        hints: [t('states.missingHint')],
        mayRetry: false,
      }
    case 'refused':
      return {
        icon: IconAlertTriangle,
        title: t('states.refused'),
        hints: failure.says,
        mayRetry: false,
      }
    case 'signed-out':
    case 'broken':
      return {
        icon: IconAlertTriangle,
        title: t('states.broken'),
        hints: [t('states.brokenHint')],
        mayRetry: true,
      }
  }
}
