import type { VesselExamList } from '@legato/server/api'
import { civilDate } from '@legato/values'
import { newExam, PROTOCOLS, type Protocol } from '@legato/vascular'
import { useMemo } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { Images, useCatchMachineFiles } from '../machine/index.ts'
import { OfPatient } from '../person/index.ts'
import { useSession } from '../session/index.ts'
import { Bar, Empty, Failed, Waiting } from '../states/index.ts'
import { dateInWords, dayOf, useWords } from '../words/index.ts'
import { CompareLink } from './compare.tsx'
import { Desk } from './desk.tsx'
import { ExamThen } from './then.tsx'
import styles from './vessels.module.css'

/** Which exams of the legs are there, and how do I begin one? */
export function VesselsPage() {
  const t = useWords()
  const { may } = useSession().session
  return (
    <OfPatient title={() => t('vessels.title')}>
      {({ id }) => (
        <>
          {may.includes('receive') && (
            <p className="screen-only">
              <Link to={`/patients/${id}/vessels/files`}>{t('machine.title')}</Link>
            </p>
          )}
          {may.includes('write') && <Begin patient={id} />}
          <Exams patient={id} />
          <Images patient={id} />
        </>
      )}
    </OfPatient>
  )
}

function Begin({ patient }: { readonly patient: string }) {
  const t = useWords()
  useCatchMachineFiles(patient)
  return (
    <nav className={styles.begin} aria-label={t('vessels.begin')}>
      <h2>{t('vessels.begin')}</h2>
      <ul>
        {PROTOCOLS.map((protocol) => (
          <li key={protocol}>
            <Link to={`/patients/${patient}/vessels/new?protocol=${protocol}`}>
              {t(`vessels.protocol.${protocol}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Exams({ patient }: { readonly patient: string }) {
  const t = useWords()
  const { load, again } = useLoad<VesselExamList>(`/patients/${patient}/exams`)
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  if (load.kind === 'loading')
    return (
      <Waiting>
        <Bar width="100%" height={44} />
      </Waiting>
    )
  const { exams } = load.value
  if (exams.length === 0) return <Empty title={t('vessels.none')} hint={t('vessels.noneHint')} />
  return (
    <>
      <CompareLink />
      <ul className={styles.exams}>
        {exams.map(({ id, exam, standing }) => (
          <li key={id}>
            <Link to={`/patients/${patient}/vessels/${id}`}>
              {dateInWords(exam.date)}, {t(`vessels.protocol.${exam.protocol}`)}
            </Link>
            <span>{t(`vessels.standingShort.${standing.status}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One exam, or a new one: what was found, and how does it look? */
export function VesselExamPage() {
  const t = useWords()
  return (
    <div className={styles.wide}>
      <OfPatient title={() => t('vessels.exam')}>{({ id }) => <OneExam patient={id} />}</OfPatient>
    </div>
  )
}

function OneExam({ patient }: { readonly patient: string }) {
  const t = useWords()
  const { exam: id = 'new' } = useParams()
  const [parameters] = useSearchParams()
  const version = parameters.get('version')
  return (
    <>
      <p className="screen-only">
        <Link to={`/patients/${patient}/vessels`}>{t('vessels.back')}</Link>
      </p>
      {version === null ? (
        <ExamNow patient={patient} id={id} />
      ) : (
        <ExamThen key={version} {...{ patient, id, version }} />
      )}
    </>
  )
}

function ExamNow({ patient, id }: { readonly patient: string; readonly id: string }) {
  const navigate = useNavigate()
  const { load, again } = useLoad<VesselExamList>(`/patients/${patient}/exams`)
  const fresh = useFresh()
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  if (load.kind === 'loading')
    return (
      <Waiting>
        <Bar width="100%" height={480} />
      </Waiting>
    )
  const { exams, maySign } = load.value
  const at = exams.findIndex((one) => one.id === id)
  const held = exams[at]
  if (!held && id !== 'new') return <Failed failure={{ kind: 'missing' }} />
  return (
    <Desk
      key={`${id} ${load.at.getTime()}`}
      {...{ patient, maySign }}
      id={held?.id ?? fresh.id}
      begin={held?.exam ?? fresh.exam}
      version={held?.version}
      standing={held?.standing ?? { status: 'preliminary' }}
      last={held ? exams[at + 1] : exams[0]}
      onReload={() => (held ? again() : navigate(`/patients/${patient}/vessels/${fresh.id}`))}
    />
  )
}

/** An exam of today, under an id of its own, for as long as the page stands. */
function useFresh() {
  const [parameters] = useSearchParams()
  const asked = parameters.get('protocol')
  const protocol: Protocol = PROTOCOLS.find((one) => one === asked) ?? 'reflux'
  return useMemo(() => {
    const date = civilDate(dayOf(new Date()))
    if (!date) throw new Error('vessels: the clock has no day')
    return { id: crypto.randomUUID().replaceAll('-', ''), exam: newExam(protocol, date) }
  }, [protocol])
}
