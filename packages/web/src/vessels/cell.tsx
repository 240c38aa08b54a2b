import { type Exam, otherSide, restNormal, type Side, type Unread } from '@legato/vascular'
import { type KeyboardEvent, memo, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../words/index.ts'
import type { Line } from './lines.ts'
import { useLocked } from './locked.ts'
import styles from './vessels.module.css'

interface Props {
  readonly line: Line
  readonly side: Side
  /** As it would be typed: what stands in it now. */
  readonly words: string
  /** The exam of now, asked for when something was typed: fields outlive the exams they were made for. */
  readonly examNow: () => Exam
  readonly onChange: (exam: Exam) => void
  /** The field was left by a key: where to now? */
  readonly onMove: (from: HTMLInputElement, step: Step) => void
}

/** A line on or back; the next line that is empty; the other leg or what comes after it, or before. */
export type Step = 'next' | 'before' | 'empty' | 'onward' | 'back'

/** A field of the sheet: words as short as the hand allows, taken when the field is left. */
export const Cell = memo(
  function Cell({ line, side, words, examNow, onChange, onMove }: Props) {
    const t = useWords()
    const id = useId()
    const [typing, setTyping] = useState<string>()
    const isLocked = useLocked()
    const [unread, setUnread] = useState<Unread>()
    const stop = () => {
      setTyping(undefined)
      setUnread(undefined)
    }
    /** Whether the field may be left. */
    const take = (): boolean => {
      if (typing === undefined || typing === words) {
        stop()
        return true
      }
      const change = changeOf({ line, side, exam: examNow(), text: typing })
      if (change.kind === 'unread') {
        setUnread(change)
        return false
      }
      stop()
      onChange(change.exam)
      return true
    }
    const press = (event: KeyboardEvent<HTMLInputElement>) => {
      const isRest = typing?.trim() === REST
      const key = stepOf(event)
      const step = key === 'next' && isRest ? 'empty' : key
      if (event.key === 'Escape') stop()
      // While something is being typed, Ctrl+Z is the field's own.
      if ((event.ctrlKey || event.metaKey) && event.key === 'z' && typing !== undefined)
        event.stopPropagation()
      if (!step) return
      event.preventDefault()
      // The sheet may have got a line by it: that is where the way leads then.
      if (flushSync(take)) onMove(event.currentTarget, step)
    }
    return (
      <span className={styles.cell}>
        <input
          id={id}
          data-side={side}
          data-line={line.key}
          className={styles.field}
          aria-label={t('vessels.cell', { vessel: line.long, side: t(`vessels.side.${side}`) })}
          aria-invalid={unread !== undefined}
          aria-describedby={unread === undefined ? undefined : `${id}-unread`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          readOnly={isLocked}
          placeholder={line.mark}
          title={words || undefined}
          value={typing ?? words}
          onChange={({ currentTarget }) => setTyping(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={take}
          onKeyDown={press}
        />
        {unread !== undefined && (
          <span id={`${id}-unread`} role="alert" className={styles.unread}>
            {unread.lacks
              ? t(`vessels.lacks.${unread.lacks}`)
              : t('vessels.unread', { word: unread.word })}
          </span>
        )}
      </span>
    )
  },
  // A line whose words are the same looks the same.
  (before, after) => before.words === after.words && before.line.key === after.line.key,
)

function stepOf({ key, shiftKey }: KeyboardEvent): Step | undefined {
  return key === 'Enter' ? (shiftKey ? 'before' : 'next') : STEPS[key]
}

const STEPS: Readonly<Record<string, Step>> = {
  ...{ ArrowDown: 'next', ArrowUp: 'before', PageDown: 'onward', PageUp: 'back' },
}

interface Typed {
  readonly line: Line
  readonly side: Side
  readonly exam: Exam
  readonly text: string
}

/** No finding here, and in every empty line of the leg. */
const REST = 'n+'

/** `=` takes what stands in the other leg, `n+` means the empty lines of the leg too. */
function changeOf({ line, side, exam, text }: Typed) {
  const said = text.trim()
  if (said === '=') return line.type(exam, side, line.words(exam, otherSide(side)))
  if (said !== REST) return line.type(exam, side, text)
  const change = line.type(exam, side, 'n')
  return change.kind === 'unread' ? change : { ...change, exam: restNormal(change.exam, side) }
}
