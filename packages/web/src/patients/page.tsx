import type { PatientPage } from '@legato/server/api'
import { Link, useLocation } from 'react-router'
import { searchIn, useLoad } from '../api/index.ts'
import { Choose } from '../imports/index.ts'
import { useSession } from '../session/index.ts'
import { Failed, Stale } from '../states/index.ts'
import { timeInWords, useTitle, useWords } from '../words/index.ts'
import { List } from './list.tsx'
import { NoOne } from './no-one.tsx'
import styles from './patients.module.css'
import { ListWaiting } from './waiting.tsx'

/** Who is here? */
export function PatientsPage() {
  const t = useWords()
  const { may } = useSession().session
  const search = searchIn(useLocation())
  useTitle(t('patients.title'))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('patients.title')}</h1>
        <div className={styles.ways}>
          {may.includes('sign') && <Link to="/due">{t('due.link')}</Link>}
          {may.includes('sign') && <Link to="/signing">{t('signing.link')}</Link>}
          {may.includes('see-glass') && <Link to="/glass">{t('glass.link')}</Link>}
          <Link to="/knowledge">{t('knowledge.link')}</Link>
          <Link to="/read">{t('claims.link')}</Link>
          <Choose />
        </div>
      </header>
      <Found key={search} search={search} />
    </div>
  )
}

function Found({ search }: { readonly search: string }) {
  const { load, again } = useLoad<PatientPage>('/patients/search', search)
  switch (load.kind) {
    case 'loading':
      return <ListWaiting />
    case 'failed':
      return <Failed failure={load.failure} onRetry={again} />
    case 'ready':
      return (
        <>
          {load.stale && <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />}
          {load.value.patients.length === 0 ? (
            <NoOne search={search} />
          ) : (
            <List search={search} first={load.value} />
          )}
        </>
      )
  }
}
