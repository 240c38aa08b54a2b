import type { Exam, Side } from '@legato/vascular'
import { useMemo, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { Cell } from './cell.tsx'
import { linesOf } from './lines.ts'
import styles from './vessels.module.css'

/** As one stands before a person: their right leg is on the left. */
const SIDES: readonly Side[] = ['right', 'left']

interface Props {
  readonly exam: Exam
  readonly examNow: () => Exam
  readonly onChange: (exam: Exam) => void
}

/** The findings of both legs, line by line; Enter goes down one leg, then down the other. */
export function Sheet({ exam, examNow, onChange }: Props) {
  const t = useWords()
  const ref = useRef<HTMLTableElement>(null)
  const lines = useMemo(() => linesOf(exam, t), [exam, t])
  const move = (from: HTMLInputElement, step: 1 | -1) => {
    const all = SIDES.flatMap((side) => [...fieldsOf(ref.current, side)])
    all[all.indexOf(from) + step]?.focus()
  }
  return (
    <table ref={ref} className={styles.sheet}>
      <caption className="unseen">{t('vessels.sheetOf')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('vessels.vessel')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {t(`vessels.side.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" title={line.long}>
              {line.label}
            </th>
            {SIDES.map((side) => (
              <td key={side}>
                <Cell
                  {...{ line, side, examNow, onChange }}
                  words={line.words(exam, side)}
                  onMove={move}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function fieldsOf(table: HTMLElement | null, side: Side): Iterable<HTMLInputElement> {
  return table?.querySelectorAll<HTMLInputElement>(`input[data-side=${side}]`) ?? []
}
