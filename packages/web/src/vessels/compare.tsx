import type { Timeline, VesselExamList } from '@legato/server/api'
import { courseOf, type Exam } from '@legato/vascular'
import { Link, useParams, useSearchParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { OfPatient } from '../person/index.ts'
import { Bar, Empty, Failed, Waiting } from '../states/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import { MapsBeside } from './beside.tsx'
import styles from './compare.module.css'
import { Compared } from './compared.tsx'
import { type Treatment, treatmentsIn, withoutLeg } from './treatments.ts'

/** How was a leg before a treatment, and how is it after? */
export function ComparePage() {
  const t = useWords()
  return (
    <div className={styles.wide}>
      <OfPatient title={() => t('compare.title')}>{({ id }) => <Loaded patient={id} />}</OfPatient>
    </div>
  )
}

function Loaded({ patient }: { readonly patient: string }) {
  const t = useWords()
  const exams = useLoad<VesselExamList>(`/patients/${patient}/exams`)
  const timeline = useLoad<Timeline>(`/patients/${patient}/timeline`)
  const failed = [exams, timeline].find(({ load }) => load.kind === 'failed')
  if (failed?.load.kind === 'failed')
    return <Failed failure={failed.load.failure} onRetry={failed.again} />
  return (
    <>
      <p className="screen-only">
        <Link to={`/patients/${patient}/vessels`}>{t('vessels.back')}</Link>
      </p>
      {exams.load.kind === 'ready' && timeline.load.kind === 'ready' ? (
        <Compare
          exams={exams.load.value.exams.map(({ exam }) => exam)}
          timeline={timeline.load.value}
        />
      ) : (
        <Waiting>
          <Bar width="100%" height={320} />
        </Waiting>
      )}
    </>
  )
}

interface Known {
  readonly exams: readonly Exam[]
  readonly timeline: Timeline
}

function Compare({ exams, timeline }: Known) {
  const t = useWords()
  const [asked] = useSearchParams()
  const treatments = treatmentsIn(timeline, exams)
  const isAsked = ({ side, at }: Treatment) => side === asked.get('leg') && at === asked.get('on')
  const chosen = treatments.find(isAsked) ?? treatments[0]
  return (
    <>
      {chosen ? (
        <>
          <Choose treatments={treatments} chosen={chosen} />
          <p className={styles.cause}>{t('compare.noCause')}</p>
          <One treatment={chosen} {...{ exams, timeline }} />
        </>
      ) : (
        <Empty title={t('compare.none')} hint={t('compare.noneHint')} />
      )}
      {withoutLeg(timeline).map(({ at, label }) => (
        <p key={`${at} ${label}`} className={styles.open}>
          {t('compare.noLeg', { label, date: dateInWords(at) })}
        </p>
      ))}
    </>
  )
}

interface Choice {
  readonly treatments: readonly Treatment[]
  readonly chosen: Treatment
}

function Choose({ treatments, chosen }: Choice) {
  const t = useWords()
  return (
    <nav className={styles.choose} aria-label={t('compare.which')}>
      <ul>
        {treatments.map((one) => (
          <li key={`${one.side} ${one.at} ${one.label}`}>
            <Link
              to={`?leg=${one.side}&on=${one.at}`}
              aria-current={one === chosen ? 'true' : undefined}
            >
              {t(`compare.treatment.${one.side}`, { date: dateInWords(one.at) })}
            </Link>
            <span>{one.label}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function One({ treatment, exams, timeline }: Known & { readonly treatment: Treatment }) {
  const course = courseOf(exams, treatment)
  return (
    <>
      <Compared {...{ treatment, course, timeline }} />
      <MapsBeside exam={course.exam} />
    </>
  )
}

/** The way here, for the page of the exams. */
export function CompareLink() {
  const t = useWords()
  const { id = '' } = useParams()
  return <Link to={`/patients/${id}/vessels/compare`}>{t('compare.title')}</Link>
}
