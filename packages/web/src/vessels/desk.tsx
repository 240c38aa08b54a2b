import type { ExamStanding, SavedExam, VesselExam } from '@legato/server/api'
import type { Exam } from '@legato/vascular'
import { useCallback, useDeferredValue, useEffect, useReducer, useRef, useState } from 'react'
import { acted, draftOf, KeptLine, useKeeping } from '../keeping/index.ts'
import { useKeys } from '../keys/index.ts'
import { About } from './about.tsx'
import { Acts, Export } from './acts.tsx'
import { Chosen } from './chosen.tsx'
import { Help } from './help.tsx'
import { LockedProvider } from './locked.ts'
import { VesselMap } from './map.tsx'
import { useIsPaper } from './paper.ts'
import { Findings, Reading } from './reading.tsx'
import { Sheet } from './sheet.tsx'
import { Standing } from './standing.tsx'
import styles from './vessels.module.css'

interface Props {
  readonly patient: string
  readonly id: string
  readonly begin: Exam
  /** None while the exam is new. */
  readonly version: string | undefined
  readonly standing: ExamStanding
  readonly maySign: boolean
  /** The exam before this one, whose findings may be a beginning. */
  readonly last: VesselExam | undefined
  readonly onReload: () => void
}

const exchange = {
  bodyOf: (exam: Exam) => ({ exam }),
  kept: ({ version }: SavedExam) => version,
}

/** An exam in work: what is typed and what is drawn are one and the same. */
export function Desk(props: Props) {
  const { patient, id, begin, version, last, maySign, onReload } = props
  const [draft, act] = useReducer(acted<Exam>, begin, draftOf)
  const [chosen, setChosen] = useState<string>()
  const wasSigned = props.standing.status === 'final' || props.standing.status === 'corrected'
  const [isLocked, setIsLocked] = useState(
    wasSigned || (props.standing.status === 'amended' && !maySign),
  )
  const exam = draft.now
  const isChanged = draft.past.length + draft.future.length > 0
  const standing = wasSigned && isChanged ? AMENDED : props.standing
  const current = useRef(exam)
  current.current = exam
  const examNow = useCallback(() => current.current, [])
  // What it comes to may be read a moment later than what was typed is drawn.
  const read = useDeferredValue(exam)
  const path = `/patients/${patient}/exams/${id}`
  const { keeping, save, versionNow } = useKeeping({ path, value: exam, version, exchange })
  const change = useCallback((next: Exam) => act({ kind: 'change', to: next }), [])
  const undo = () => act({ kind: 'undo' })
  const redo = () => act({ kind: 'redo' })
  useKeys({ 'mod+z': (event) => (event.shiftKey ? redo() : undo()), 'mod+y': redo })
  const isPaper = useIsPaper()
  const ref = useRef<HTMLDivElement>(null)
  const isBegun = version !== undefined && (isLocked || !wasSigned)
  useEffect(() => {
    if (!isBegun) ref.current?.querySelector<HTMLElement>('input[data-side]')?.focus()
  }, [isBegun])
  const done = () => {
    document.querySelector<HTMLElement>(`[data-vessel="${chosen}"]`)?.focus()
    setChosen(undefined)
  }
  // That somebody stands for it is told before all else; that nobody does yet, after the work.
  const isOnTop = props.standing.status !== 'preliminary'
  const stands = (
    <Standing
      {...{ path, standing, maySign, isLocked }}
      page={`/patients/${patient}/vessels/${id}`}
      version={keeping.kind === 'kept' ? versionNow() : undefined}
      onChange={() => setIsLocked(false)}
      onSigned={onReload}
    />
  )
  return (
    <LockedProvider value={isLocked}>
      <div ref={ref} className={styles.desk}>
        <div className={styles.work}>
          {isOnTop && stands}
          <About exam={exam} onChange={change} />
          {!isLocked && <Acts {...{ draft, last, undo, redo }} onChange={change} />}
          <KeptLine keeping={keeping} onRetry={save} onReload={onReload} />
          <Sheet exam={exam} examNow={examNow} onChange={change} />
          <Help protocol={exam.protocol} />
          {!isOnTop && stands}
        </div>
        <div className={styles.view}>
          <VesselMap exam={exam} chosen={chosen} onChoose={setChosen} />
          <Chosen {...{ exam, examNow, chosen }} onChange={change} onDone={done} />
          <Reading exam={read} />
          {isPaper && <Findings exam={exam} />}
          <Export exam={exam} />
        </div>
      </div>
    </LockedProvider>
  )
}

const AMENDED = { status: 'amended' } as const
