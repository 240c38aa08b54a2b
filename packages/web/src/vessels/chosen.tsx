import { ARTERIES, type Exam, keysOf, rowOf, rowsOf, type Side, VEINS } from '@legato/vascular'
import { useEffect, useRef } from 'react'
import { useWords, type Words } from '../words/index.ts'
import { Cell } from './cell.tsx'
import { type Line, perforatorLine, vesselLine } from './lines.ts'
import styles from './vessels.module.css'

interface Props {
  readonly exam: Exam
  readonly examNow: () => Exam
  readonly chosen: string | undefined
  readonly onChange: (exam: Exam) => void
  readonly onDone: () => void
}

/** The vessel that was chosen on the map, with a field for each of its parts. */
export function Chosen({ exam, examNow, chosen, onChange, onDone }: Props) {
  const t = useWords()
  const ref = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (chosen !== undefined) ref.current?.querySelector('input')?.focus()
  }, [chosen])
  const found = chosen === undefined ? undefined : linesAt(exam, chosen, t)
  if (!found) return <p className={`${styles.hint} screen-only`}>{t('vessels.choose')}</p>
  const { side, lines } = found
  return (
    <fieldset ref={ref} className={`${styles.chosen} screen-only`}>
      <legend>{t(`vessels.side.${side}`)}</legend>
      {lines.map((line) => (
        <div key={line.key} className={styles.part}>
          <span>{line.long}</span>
          <Cell
            key={`${side}-${line.key}`}
            {...{ line, side, examNow, onChange }}
            words={line.words(exam, side)}
            onMove={onDone}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** `right-GSVa`, `left-perforator-0`: the lines of the sheet that a part of the map stands for. */
function linesAt(exam: Exam, key: string, t: Words): { side: Side; lines: Line[] } | undefined {
  const [, sideWord, rest = ''] = /^(right|left)-(.+)$/.exec(key) ?? []
  const side = sideWord === 'right' ? 'right' : 'left'
  const perforator = /^perforator-(\d+)$/.exec(rest)
  if (perforator) return { side, lines: [perforatorLine(Number(perforator[1]), t)] }
  const segment = [...keysOf(VEINS), ...keysOf(ARTERIES)].find((id) => id === rest)
  if (!segment) return undefined
  const known = rowsOf(exam).filter((row) => row.segment === segment)
  const rows = known.length > 0 ? known : [rowOf(segment)]
  return { side, lines: rows.map((row) => vesselLine(row, t)) }
}
