import type { Truth } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import styles from './fact.module.css'

/** Met, not met, or not known: three shapes, so that none needs its color; the last one is hollow. */
export function TruthMark({ truth }: { readonly truth: Truth }) {
  const t = useWords()
  return (
    <span className={styles.truth} data-truth={truth}>
      <span className="unseen">{t(`answers.${truth}`)}</span>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
        <Shape truth={truth} />
      </svg>
    </span>
  )
}

function Shape({ truth }: { readonly truth: Truth }) {
  const line = {
    fill: 'none',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const
  switch (truth) {
    case 'met':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path {...line} stroke="var(--paper)" d="m5 8.300 2.100 2.100L11 6.200" />
        </>
      )
    case 'not-met':
      return (
        <>
          <circle {...line} cx="8" cy="8" r="6.250" stroke="currentColor" />
          <path {...line} stroke="currentColor" d="M5.500 8h5" />
        </>
      )
    case 'undetermined':
      return (
        <circle
          {...line}
          cx="8"
          cy="8"
          r="6.250"
          stroke="currentColor"
          strokeDasharray="2.200 2.700"
        />
      )
  }
}

/** The mark of what is not known, where no question of truth was asked. */
export function UnknownMark() {
  return (
    <svg aria-hidden="true" className={styles.hollow} width="16" height="16" viewBox="0 0 16 16">
      <Shape truth="undetermined" />
    </svg>
  )
}
