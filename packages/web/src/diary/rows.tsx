import type { DiaryNight } from '@legato/server/api'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import { ROWS, type RowName, said } from './said.ts'

/** Every question with what was said to it; what was not is seen to be open, and stays allowed. */
export function Rows({
  night,
  chosen,
  onChoose,
}: {
  readonly night: DiaryNight
  readonly chosen: RowName | undefined
  readonly onChoose: (row: RowName) => void
}) {
  const t = useWords()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // Where they do not all fit, the one that is asked for is in sight.
    if (chosen) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <ul ref={list} className={styles.rows}>
      {ROWS.map((row) => {
        const answer = said(row, night, t)
        return (
          <li key={row}>
            <button
              type="button"
              aria-current={row === chosen ? 'step' : undefined}
              onClick={() => onChoose(row)}
            >
              <span>{t(`diary.rows.${row}`)}</span>
              <span data-unsaid={answer === undefined || undefined}>
                {answer ?? t('diary.notSaid')}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
