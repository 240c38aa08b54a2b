import type { ExamImport, UnknownList, UnknownPlace, VesselMapping } from '@legato/server/api'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAct, useLoad } from '../api/index.ts'
import { Failed, Fault } from '../states/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './machine.module.css'
import { Meaning } from './meaning.tsx'

type Rows = VesselMapping['rows']

interface Props {
  readonly rows: Rows
  readonly onSay: (key: string, means: string) => void
}

/** Each label that was met and no table knows, where it was met, and what it may mean. */
export function Unknown({ rows, onSay }: Props) {
  const t = useWords()
  const { load, again } = useLoad<UnknownList>('/vessel-mapping/unknown')
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  if (load.kind === 'loading') return null
  const met = [...Map.groupBy(load.value.places, ({ key }) => key)]
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{t('machine.unknown')}</h2>
      {met.length === 0 && <p className={styles.quiet}>{t('machine.unknownNone')}</p>}
      <ul className={styles.met}>
        {met.map(([key, places]) => (
          <li key={key}>
            <One
              {...{ places, onSay }}
              means={rows.find((row) => row.key === key)?.means}
              onRead={again}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OneProps extends Pick<Props, 'onSay'> {
  readonly places: readonly UnknownPlace[]
  /** Undefined where nobody has said it yet. */
  readonly means: string | undefined
  readonly onRead: () => void
}

function One({ places, means, onSay, onRead }: OneProps) {
  const t = useWords()
  const [first] = places
  if (!first) return null
  const { key, label, lacks } = first
  return (
    <>
      <p>
        <strong>{label || key}</strong> <code>{key}</code>{' '}
        <span className={styles.quiet}>
          {t(`machine.lacks.${lacks}`)}, {t('machine.met', { count: places.length })}
        </span>
      </p>
      {means === undefined ? (
        <Meaning
          label={t('machine.meansOf', { label: label || key })}
          value=""
          onChange={(chosen) => onSay(key, chosen)}
        />
      ) : (
        <p>{t('machine.mapped')}</p>
      )}
      <ul className={styles.places}>
        {places.map((place) => (
          <Place
            key={`${place.patient} ${place.report}`}
            {...{ place, onRead }}
            isMapped={means !== undefined}
          />
        ))}
      </ul>
    </>
  )
}

/** A report that brought the label; once that is said, the report as it came can be read again. */
function Place({
  place: { patient, report, machine, date },
  isMapped,
  onRead,
}: {
  readonly place: UnknownPlace
  readonly isMapped: boolean
  readonly onRead: () => void
}) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [isRead, setIsRead] = useState(false)
  const day = date === undefined ? '' : dateInWords(date)
  const read = async () => {
    const answer = await act<ExamImport>(`/patients/${patient}/reports/${report}/reading`)
    setIsRead(answer.kind === 'ok')
    if (answer.kind === 'ok') onRead()
  }
  return (
    <li>
      <Link to={`/patients/${patient}/vessels`}>{t('machine.metIn', { machine, date: day })}</Link>
      {isMapped && (
        <button type="button" className="quiet" disabled={busy || isRead} onClick={read}>
          {t('machine.readAgain', { date: day })}
        </button>
      )}
      <Fault failure={failure} />
    </li>
  )
}
