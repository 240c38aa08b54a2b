import { HOURS } from '@legato/values'
import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import { Keys } from './keys.tsx'
import type { PadProps } from './pad.ts'

const hours = HOURS.map((hour) => {
  const two = String(hour).padStart(2, '0')
  return { value: two, label: two, spoken: `${two}:00` }
})
const MINUTES = ['00', '15', '30', '45'].map((value) => ({ value, label: `:${value}` }))

/** When it began: now, not at all, or an hour and its quarters. */
export function Began({ night: { beganAt }, change, next, now }: PadProps) {
  const t = useWords()
  const [hour = null, minute = null] = beganAt?.includes(':') ? beganAt.split(':') : []
  const set = (at: string | null) => change({ beganAt: at })
  const go = (at: string) => {
    set(at)
    next()
  }
  return (
    <>
      <div className={styles.pair}>
        <button
          type="button"
          className={styles.key}
          aria-pressed={beganAt === 'no-urge'}
          onClick={() => (beganAt === 'no-urge' ? set(null) : go('no-urge'))}
        >
          {t('diary.noUrge')}
        </button>
        <button type="button" className={styles.key} onClick={() => go(now)}>
          {t('diary.now', { time: now })}
        </button>
      </div>
      <Keys
        label={t('diary.hour')}
        keys={hours}
        value={hour}
        columns={6}
        onPick={(picked) => set(picked === null ? null : `${picked}:00`)}
      />
      {hour !== null && (
        <Keys
          label={t('diary.minutes')}
          keys={MINUTES}
          value={minute}
          columns={4}
          onPick={(picked) => go(`${hour}:${picked ?? minute ?? '00'}`)}
        />
      )}
    </>
  )
}
