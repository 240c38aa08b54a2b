import type { Timeline } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { TimelineView } from '../timeline/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

/** What happened when, on one axis. It loads beside the plan and fails beside it. */
export function PatientTimeline({ id, asOf }: { readonly id: string; readonly asOf: string }) {
  const t = useWords()
  const { load, again } = useLoad<Timeline>(`/patients/${id}/timeline`)
  return (
    <section
      id="timeline"
      className={`${styles.part} ${styles.timeline}`}
      aria-labelledby="timeline-title"
    >
      <h2 id="timeline-title">{t('patient.timeline')}</h2>
      {load.kind === 'loading' && (
        <Waiting>
          <Bar width="100%" height={88} />
        </Waiting>
      )}
      {load.kind === 'failed' && <Failed failure={load.failure} onRetry={again} />}
      {load.kind === 'ready' && <TimelineView timeline={load.value} asOf={asOf} />}
    </section>
  )
}
