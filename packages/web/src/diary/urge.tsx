import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import { Keys } from './keys.tsx'
import type { PadProps } from './pad.ts'

const URGES = Array.from({ length: 11 }, (_, urge) => ({ value: urge, label: `${urge}` }))

/** How strong: one tap, and on. */
export function Urge({ night, change, next }: PadProps) {
  const t = useWords()
  return (
    <>
      <p className={styles.ends}>
        <span>{t('diary.urgeLeast')}</span>
        <span>{t('diary.urgeMost')}</span>
      </p>
      <Keys
        label={t('diary.asks.urge')}
        keys={URGES}
        value={night.urge}
        columns={4}
        onPick={(urge) => {
          change({ urge })
          if (urge !== null) next({ urge })
        }}
      />
    </>
  )
}
