import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import { Keys } from './keys.tsx'
import type { PadProps } from './pad.ts'

const HOURS = Array.from({ length: 12 }, (_, hours) => ({ value: hours, label: `${hours}` }))

/** Hours of sleep, to the half. */
export function Sleep({ night: { sleepHours }, change }: PadProps) {
  const t = useWords()
  const whole = sleepHours === null ? null : Math.floor(sleepHours)
  const hasHalf = sleepHours !== null && sleepHours !== whole
  return (
    <>
      <Keys
        label={t('diary.asks.sleep')}
        keys={HOURS.map((key) => ({ ...key, spoken: t('diary.hours', { hours: key.label }) }))}
        value={whole}
        columns={4}
        onPick={(hours) => change({ sleepHours: hours })}
      />
      {whole !== null && (
        <button
          type="button"
          className={styles.key}
          aria-pressed={hasHalf}
          onClick={() => change({ sleepHours: hasHalf ? whole : whole + 0.5 })}
        >
          {t('diary.half')}
        </button>
      )}
    </>
  )
}
