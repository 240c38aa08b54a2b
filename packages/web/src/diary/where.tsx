import type { BodyPart } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import type { PadProps } from './pad.ts'

const PARTS: readonly BodyPart[] = [
  ...(['head', 'left-arm', 'trunk', 'right-arm', 'left-leg', 'right-leg'] as const),
]

/** A small body, seen as one's own: the left is on the left. */
export function Where({ night: { parts }, change }: PadProps) {
  const t = useWords()
  const toggle = (part: BodyPart) => {
    const rest = (parts ?? []).filter((one) => one !== part)
    const next = parts?.includes(part) ? rest : PARTS.filter((one) => [...rest, part].includes(one))
    // The last one taken back says nothing: nowhere has a key of its own.
    change({ parts: next.length === 0 ? null : next })
  }
  const isNowhere = parts?.length === 0
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
      <div role="group" aria-label={t('diary.asks.where')} className={styles.body}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            className={styles.key}
            data-part={part}
            aria-pressed={parts?.includes(part) ?? false}
            onClick={() => toggle(part)}
          >
            {t(`diary.parts.${part}`)}
          </button>
        ))}
      </div>
      <div className={styles.pair}>
        <p className={styles.hint}>{t('diary.bodyHint')}</p>
        <button
          type="button"
          className={styles.key}
          aria-pressed={isNowhere}
          onClick={() => change({ parts: isNowhere ? null : [] })}
        >
          {t('diary.nowhere')}
        </button>
      </div>
    </>
  )
}
