import type { Position } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import styles from './evidence.module.css'
import { CERTAINTY_DOTS, isFirm } from './grade.ts'
import { Sign } from './sign.tsx'

type Evidence = Pick<Position, 'direction' | 'strength' | 'certainty' | 'verified'>

/**
 * How sure a guideline is, everywhere in the same way: direction, strength, certainty in four dots,
 * and the same in words. What is weak is drawn quietly; what was not checked in its source is
 * drawn hollow and says so.
 */
export function EvidenceMark({ direction, strength, certainty, verified }: Evidence) {
  const t = useWords()
  return (
    <span className={styles.mark} data-firm={isFirm({ strength, certainty, verified })}>
      <span className={styles.signs}>
        <Sign direction={direction} strong={strength === 'strong' || strength === 'level-a'} />
        <Dots filled={CERTAINTY_DOTS[certainty]} checked={verified} />
      </span>
      <span className={styles.words}>
        <span className={styles.strength}>{t(`evidence.${strength}.${direction}`)}</span>
        <span className={styles.certainty}>
          <span>{t(`evidence.certainty.${certainty}`)}</span>
          {!verified && <span className={styles.unchecked}>{t('evidence.unverifiedShort')}</span>}
        </span>
      </span>
    </span>
  )
}

/** No guideline speaks of it: not the same as one that speaks against it. */
export function NoEvidence() {
  const t = useWords()
  return (
    <span className={styles.mark} data-firm={false}>
      <span className={styles.signs}>
        <Dots filled={0} checked={false} />
      </span>
      <span className={styles.words}>{t('evidence.noPosition')}</span>
    </span>
  )
}

function Dots({ filled, checked }: { readonly filled: number; readonly checked: boolean }) {
  return (
    <svg aria-hidden="true" width="42" height="10" viewBox="0 0 42 10">
      {[0, 1, 2, 3].map((dot) => {
        const on = dot < filled
        return (
          <g key={dot}>
            <circle
              cx={5 + dot * 10.5}
              cy="5"
              r="3.5"
              fill={on && checked ? 'currentColor' : 'none'}
              stroke={on ? 'currentColor' : 'var(--line-strong)'}
              strokeWidth="1"
            />
            {on && !checked && <circle cx={5 + dot * 10.5} cy="5" r="1.4" fill="currentColor" />}
          </g>
        )
      })}
    </svg>
  )
}
