import { Link, useParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { Standing } from '../signing/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { UnverifiedProvider } from '../unverified/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import { type Json, leaves } from './leaves.ts'
import styles from './patient.module.css'

/** One resource as the record holds it: every element with its value. */
export function ResourcePage() {
  const t = useWords()
  const { id = '', type = '', resource = '' } = useParams()
  const { load, again } = useLoad<Json>(`/patients/${id}/resources/${type}/${resource}`)
  useTitle(type)
  return (
    <div className={styles.resource}>
      <Link to={`/patients/${id}`}>{t('patient.resourceBack')}</Link>
      <header>
        <h1>{type}</h1>
        <p className={styles.quiet}>
          {t('patient.resource')} · {resource}
        </p>
      </header>
      <UnverifiedProvider patient={id}>
        <Standing patient={id} reference={`${type}/${resource}`} />
      </UnverifiedProvider>
      {load.kind === 'loading' && (
        <Waiting>
          <div className={styles.bars}>
            <Bar width={320} />
            <Bar width={280} />
            <Bar width={360} />
          </div>
        </Waiting>
      )}
      {load.kind === 'failed' && <Failed failure={load.failure} onRetry={again} />}
      {load.kind === 'ready' && (
        <dl>
          {leaves(load.value).map(({ path, value }) => (
            <div key={path}>
              <dt>{path}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
