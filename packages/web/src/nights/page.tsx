import type { Night, NightList } from '@legato/server/api'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { type Loaded, useLoad } from '../api/index.ts'
import { OfPatient } from '../person/index.ts'
import { useSession } from '../session/index.ts'
import { Bar, Failed, Stale, Waiting } from '../states/index.ts'
import { timeInWords, useWords } from '../words/index.ts'
import { Desk } from './desk.tsx'
import { Rows } from './list.tsx'
import styles from './nights.module.css'
import { Unscored } from './unscored.tsx'
import { Upload } from './upload.tsx'

/** Which nights were recorded, and how do I add one? */
export function NightsPage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('nights.title')}>{({ id }) => <Nights patient={id} />}</OfPatient>
  )
}

/** A recording is scored within seconds. */
const AGAIN_MS = 1500

/** Asks again while something is still being scored. */
function useAgainWhile<T>(isWaiting: boolean, { load, again }: Loaded<T>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer begins the wait anew
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(again, AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isWaiting, load, again])
}

function Nights({ patient }: { readonly patient: string }) {
  const { may } = useSession().session
  const loaded = useLoad<NightList>(`/patients/${patient}/nights`)
  const { load, again } = loaded
  const nights = load.kind === 'ready' ? load.value.nights : []
  useAgainWhile(
    nights.some(({ state }) => state.kind === 'waiting'),
    loaded,
  )
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  return (
    <>
      {may.includes('write') && <Upload patient={patient} onTaken={again} />}
      {load.kind === 'loading' ? <Lines /> : <Rows patient={patient} nights={nights} />}
    </>
  )
}

function Lines() {
  return (
    <Waiting>
      <Bar width="100%" height={44} />
    </Waiting>
  )
}

/** One night: how many movements, where, and is that right? */
export function NightPage() {
  const t = useWords()
  const { id = '', night = '' } = useParams()
  // Asked for at once, beside whose it is: the first picture does not wait for the name.
  const loaded = useLoad<Night>(`/patients/${id}/nights/${night}`)
  return (
    <div className={styles.wide}>
      <OfPatient title={() => t('nights.night')}>
        {(person) => <OneNight patient={person.id} loaded={loaded} />}
      </OfPatient>
    </div>
  )
}

function OneNight({
  patient,
  loaded,
}: {
  readonly patient: string
  readonly loaded: Loaded<Night>
}) {
  const t = useWords()
  const { load, again } = loaded
  const night = load.kind === 'ready' ? load.value : undefined
  useAgainWhile(night?.state.kind === 'waiting', loaded)
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  return (
    <>
      <p className="screen-only">
        <Link to={`/patients/${patient}/nights`}>{t('nights.back')}</Link>
      </p>
      {load.kind === 'ready' && load.stale && (
        <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />
      )}
      {night ? <Opened patient={patient} night={night} onAgain={again} /> : <Shape />}
    </>
  )
}

function Opened({
  patient,
  night,
  onAgain,
}: {
  readonly patient: string
  readonly night: Night
  readonly onAgain: () => void
}) {
  const { scoring, state } = night
  if (state.kind !== 'scored' || !scoring)
    return (
      <Unscored
        path={`/patients/${patient}/nights/${night.id}`}
        night={night}
        onChanged={onAgain}
      />
    )
  return (
    <Desk
      key={`${night.id} ${scoring.version}`}
      patient={patient}
      night={night}
      scoring={scoring}
      onAgain={onAgain}
    />
  )
}

/** The layout of a night that is on its way. */
function Shape() {
  return (
    <Waiting>
      <div className={styles.shape}>
        <Bar width={120} height={40} />
        <Bar width="60%" />
        <Bar width="100%" height={280} />
        <Bar width="100%" height={400} />
      </div>
    </Waiting>
  )
}
