import type { VesselExam } from '@legato/server/api'
import { civilDate } from '@legato/values'
import { copyFrom, copyFromOther, type Exam } from '@legato/vascular'
import { Button, TextInput } from '@mantine/core'
import { useCallback, useDeferredValue, useEffect, useReducer, useRef, useState } from 'react'
import { useKeys } from '../keys/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import { hand, mapFile, mapPng } from './canvas.ts'
import { Chosen } from './chosen.tsx'
import { acted, draftOf } from './draft.ts'
import { Help } from './help.tsx'
import { useKeeping } from './keeping.ts'
import { KeptLine } from './kept.tsx'
import { VesselMap } from './map.tsx'
import { useIsPaper } from './paper.ts'
import { Findings, Reading } from './reading.tsx'
import { Sheet } from './sheet.tsx'
import styles from './vessels.module.css'

interface Props {
  readonly patient: string
  readonly id: string
  readonly begin: Exam
  /** None while the exam is new. */
  readonly version: string | undefined
  /** The exam before this one, whose findings may be a beginning. */
  readonly last: VesselExam | undefined
  readonly onReload: () => void
}

/** An exam in work: what is typed and what is drawn are one and the same. */
export function Desk({ patient, id, begin, version, last, onReload }: Props) {
  const t = useWords()
  const [draft, act] = useReducer(acted, begin, draftOf)
  const [chosen, setChosen] = useState<string>()
  const { exam } = draft
  const current = useRef(exam)
  current.current = exam
  const examNow = useCallback(() => current.current, [])
  // What it comes to may be read a moment later than what was typed is drawn.
  const read = useDeferredValue(exam)
  const path = `/patients/${patient}/exams/${id}`
  const { keeping, save } = useKeeping({ path, exam, version })
  const change = useCallback((next: Exam) => act({ kind: 'change', exam: next }), [])
  const undo = () => act({ kind: 'undo' })
  const redo = () => act({ kind: 'redo' })
  useKeys({ 'mod+z': (event) => (event.shiftKey ? redo() : undo()), 'mod+y': redo })
  const isPaper = useIsPaper()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (version === undefined) ref.current?.querySelector<HTMLElement>('input[data-side]')?.focus()
  }, [version])
  const done = () => {
    document.querySelector<HTMLElement>(`[data-vessel="${chosen}"]`)?.focus()
    setChosen(undefined)
  }
  return (
    <div ref={ref} className={styles.desk}>
      <div className={styles.work}>
        <Head exam={exam} onChange={change} />
        <div className={`${styles.acts} screen-only`}>
          <Button variant="default" onClick={undo} disabled={draft.past.length === 0}>
            {t('vessels.undo')}
          </Button>
          <Button variant="default" onClick={redo} disabled={draft.future.length === 0}>
            {t('vessels.redo')}
          </Button>
          <Button variant="default" onClick={() => change(copyFromOther(exam, 'left'))}>
            {t('vessels.copyRight')}
          </Button>
          <Button variant="default" onClick={() => change(copyFromOther(exam, 'right'))}>
            {t('vessels.copyLeft')}
          </Button>
          {last && (
            <Button variant="default" onClick={() => change(copyFrom(exam, last.exam))}>
              {t('vessels.copyLast', { date: dateInWords(last.exam.date) })}
            </Button>
          )}
        </div>
        <KeptLine keeping={keeping} onRetry={save} onReload={onReload} />
        <Sheet exam={exam} examNow={examNow} onChange={change} />
        <Help protocol={exam.protocol} />
      </div>
      <div className={styles.view}>
        <VesselMap exam={exam} chosen={chosen} onChoose={setChosen} />
        <Chosen {...{ exam, examNow, chosen }} onChange={change} onDone={done} />
        <Reading exam={read} />
        {isPaper && <Findings exam={exam} />}
        <Export exam={exam} />
      </div>
    </div>
  )
}

function Head({
  exam,
  onChange,
}: {
  readonly exam: Exam
  readonly onChange: (exam: Exam) => void
}) {
  const t = useWords()
  return (
    <div className={styles.about}>
      <TextInput
        type="date"
        label={t('vessels.date')}
        value={exam.date}
        onChange={({ currentTarget }) => {
          const date = civilDate(currentTarget.value)
          if (date) onChange({ ...exam, date })
        }}
      />
      <TextInput
        label={t('vessels.sonographer')}
        value={exam.sonographer ?? ''}
        maxLength={200}
        onChange={({ currentTarget }) => {
          const { sonographer: _, ...rest } = exam
          const sonographer = currentTarget.value
          onChange(sonographer === '' ? rest : { ...rest, sonographer })
        }}
      />
    </div>
  )
}

function Export({ exam }: { readonly exam: Exam }) {
  const t = useWords()
  const name = `legs-${exam.date}`
  const png = async () => {
    const blob = await mapPng(exam)
    if (blob) hand(blob, `${name}.png`)
  }
  return (
    <div className={`${styles.acts} screen-only`}>
      <Button variant="default" onClick={() => hand(mapFile(exam), `${name}.svg`)}>
        {t('vessels.export.svg')}
      </Button>
      <Button variant="default" onClick={png}>
        {t('vessels.export.png')}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t('vessels.export.print')}
      </Button>
    </div>
  )
}
