import type { VesselExam } from '@legato/server/api'
import { Link } from 'react-router'
import { useLoad } from '../api/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { About } from './about.tsx'
import { LockedProvider } from './locked.ts'
import { VesselMap } from './map.tsx'
import { Findings, Reading } from './reading.tsx'
import { standingSaid } from './standing.tsx'
import styles from './vessels.module.css'

interface Props {
  readonly patient: string
  readonly id: string
  readonly version: string
}

/** An exam as it was at one of its versions: to be read, never changed. */
export function ExamThen({ patient, id, version }: Props) {
  const t = useWords()
  const path = `/patients/${patient}/exams/${id}?version=${version}`
  const { load, again } = useLoad<VesselExam>(path)
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  if (load.kind === 'loading')
    return (
      <Waiting>
        <Bar width="100%" height={480} />
      </Waiting>
    )
  const { exam, standing } = load.value
  return (
    <LockedProvider value={true}>
      <p className={styles.then}>
        {t('vessels.version', { version, says: standingSaid(standing, t) })}{' '}
        <Link to={`/patients/${patient}/vessels/${id}`}>{t('vessels.asNow')}</Link>
      </p>
      <div className={styles.desk}>
        <div className={styles.work}>
          <About exam={exam} onChange={NOTHING} />
          <Findings exam={exam} />
        </div>
        <div className={styles.view}>
          <VesselMap exam={exam} chosen={undefined} onChoose={NOTHING} />
          <Reading exam={exam} />
        </div>
      </div>
    </LockedProvider>
  )
}

function NOTHING(): void {}
