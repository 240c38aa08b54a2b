import type { Night, NightScoring } from '@legato/server/api'
import { type Standard, scoreMarks } from '@legato/sleep'
import { useDeferredValue, useMemo, useState } from 'react'
import { KeptLine } from '../keeping/index.ts'
import { useSession } from '../session/index.ts'
import { useWords } from '../words/index.ts'
import { Answer } from './answer.tsx'
import { Changes } from './changes.tsx'
import { Channels } from './channels.tsx'
import { Choices } from './choices.tsx'
import { useChoosing } from './choosing.ts'
import { useEditing } from './editing.ts'
import { File } from './file.tsx'
import { useLights } from './lights.ts'
import { judgedMarks } from './marks.ts'
import { Measures } from './measures.tsx'
import styles from './nights.module.css'
import { Quality } from './quality.tsx'
import { Signature } from './signature.tsx'
import { SleepAndLights } from './sleep-and-lights.tsx'
import { Window } from './window.tsx'

interface Props {
  readonly patient: string
  readonly night: Night
  readonly scoring: NightScoring
  readonly onAgain: () => void
}

/** A night in work: what was found, what people changed, and what both come to. */
export function Desk({ patient, night, scoring, onAgain }: Props) {
  const t = useWords()
  const { may, name } = useSession().session
  const [standard, setStandard] = useState<Standard>('wasm-2016')
  const path = `/patients/${patient}/nights/${night.id}`
  const editing = useEditing({ path, scoring, by: name })
  const { marks, edits, keeping, save, version } = editing
  const { found, asked } = scoring
  const { lights: kept, durationS } = scoring.night
  const choosing = useChoosing({ path, night, onChanged: onAgain })
  const lighting = useLights({ path, night, kept, durationS, choosing })
  const { isSound } = lighting
  const lights = isSound ? lighting.lights : kept
  const scored = useMemo(
    () => scoreMarks({ ...scoring.night, lights }, { ...found, movements: marks }, asked),
    [scoring.night, lights, found, marks, asked],
  )
  const judged = useMemo(() => judgedMarks(marks, scored, standard), [marks, scored, standard])
  // What it comes to may be read a moment later than what was changed is drawn.
  const read = useDeferredValue(scored)
  const isKept = keeping.kind === 'kept'
  const shown = { night, scoring, scored: read, standard }
  return (
    <div className={styles.desk}>
      <Answer
        {...shown}
        edits={edits}
        isSigned={night.signed.length > 0 && isKept && version === scoring.version}
        onStandard={setStandard}
      />
      <Window
        {...{ patient, night, scoring, scored, standard, marks: judged, editing, lighting }}
        mayChange={may.includes('write')}
      >
        <KeptLine keeping={keeping} onRetry={save} onReload={onAgain} />
      </Window>
      <Measures scoring={scoring} scored={read} />
      <Changes edits={edits} start={night.start} found={found.movements} />
      <SleepAndLights {...{ path, lighting, isKept }} start={night.start} />
      <Choices path={path} night={night} options={read.options} onChanged={onAgain} />
      <Channels path={path} night={night} onChanged={onAgain} />
      <Quality scored={read} start={night.start} />
      <File night={night} />
      <Signature key={version} patient={patient} night={night.id} isKept={isKept} />
      <p className="screen-only">
        <a href={`/api${path}/document?format=pdf`}>{t('nights.report')}</a>
      </p>
    </div>
  )
}
