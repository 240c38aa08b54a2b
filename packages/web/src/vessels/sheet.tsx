import type { Exam, Side } from '@legato/vascular'
import { memo, type ReactNode, useCallback, useMemo, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { Cell, type Step } from './cell.tsx'
import { fixedLines, type Group, groupsOf } from './groups.ts'
import styles from './vessels.module.css'

/** As one stands before a person: their right leg is on the left. */
const SIDES: readonly Side[] = ['right', 'left']

interface Props {
  readonly exam: Exam
  readonly examNow: () => Exam
  readonly onChange: (exam: Exam) => void
}

/**
 * What was found, line by line: the vessels, then scores and what else there is. Enter goes down
 * one leg, then down the other, then on to the next group that stands open.
 */
export function Sheet({ exam, examNow, onChange }: Props) {
  const t = useWords()
  const ref = useRef<HTMLDivElement>(null)
  const { protocol } = exam
  const fixed = useMemo(() => fixedLines(protocol, t), [protocol, t])
  const move = useCallback(
    (from: HTMLInputElement, step: Step) => fieldAfter(columnsIn(ref.current), from, step)?.focus(),
    [],
  )
  return (
    <div ref={ref} className={styles.sheets}>
      {groupsOf(exam, fixed, t).map((group) => (
        <Part key={group.key} {...{ group, exam, examNow, onChange }} onMove={move} />
      ))}
    </div>
  )
}

interface PartProps extends Props {
  readonly group: Group
  readonly onMove: (from: HTMLInputElement, step: Step) => void
}

/** One group; most edits are of another, so it is made anew only when something else stands in it. */
const Part = memo(
  function Part({ group, exam, examNow, onChange, onMove }: PartProps) {
    const t = useWords()
    return (
      <Framed group={group}>
        <table className={styles.sheet} data-group={group.key}>
          <caption className="unseen">{t(`vessels.group.${group.key}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(group.key === 'vessels' ? 'vessels.vessel' : 'vessels.what')}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {t(`vessels.side.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.lines.map((line) => (
              <tr key={line.key}>
                <th scope="row" title={line.long}>
                  {line.label}
                  {line.hint && <span className={styles.lineHint}>{line.hint}</span>}
                </th>
                {SIDES.map((side) => (
                  <td key={side}>
                    <Cell
                      {...{ line, side, examNow, onChange, onMove }}
                      words={line.words(exam, side)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Framed>
    )
  },
  (before, after) =>
    before.group.isOpen === after.group.isOpen && wordsIn(before) === wordsIn(after),
)

/** All that stands in a group, and in which lines. */
function wordsIn({ group, exam }: PartProps): string {
  return group.lines
    .map((line) => [line.key, ...SIDES.map((side) => line.words(exam, side))].join('\t'))
    .join('\n')
}

/** A group that can be folded away; the vessels cannot. */
function Framed({ group, children }: { readonly group: Group; readonly children: ReactNode }) {
  const t = useWords()
  if (group.key === 'vessels') return children
  return (
    <details className={styles.group} open={group.isOpen}>
      <summary>{t(`vessels.group.${group.key}`)}</summary>
      {group.key === 'imaging' && <p className={styles.hint}>{t('vessels.helps.imaging')}</p>}
      {children}
    </details>
  )
}

type Column = readonly HTMLInputElement[]

/** The fields that can be seen, group by group, each leg a column. */
function columnsIn(sheets: HTMLElement | null): readonly Column[] {
  const tables = [...(sheets?.querySelectorAll('table') ?? [])]
  return tables.flatMap((table) =>
    SIDES.map((side) =>
      [...table.querySelectorAll<HTMLInputElement>(`input[data-side=${side}]`)].filter((field) =>
        field.checkVisibility(),
      ),
    ).filter((column) => column.length > 0),
  )
}

function fieldAfter(
  columns: readonly Column[],
  from: HTMLInputElement,
  step: Step,
): HTMLInputElement | undefined {
  const all = columns.flat()
  const at = all.indexOf(from)
  const column = columns.findIndex((one) => one.includes(from))
  switch (step) {
    case 'next':
      return all[at + 1]
    case 'before':
      return all[at - 1]
    case 'empty':
      return all.slice(at + 1).find(({ value }) => value === '') ?? all[at + 1]
    case 'onward':
      return columns[column + 1]?.[0]
    case 'back':
      return columns[column - 1]?.[0]
  }
}
