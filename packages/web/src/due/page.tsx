import type { DueList } from '@legato/server/api'
import { Link, useSearchParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { OfPatient } from '../person/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import styles from './due.module.css'
import { DueListed } from './list.tsx'

/** What is due, of my patients? */
export function DuePage() {
  const t = useWords()
  const [parameters] = useSearchParams()
  const of = parameters.get('of') === 'mine' ? 'mine' : 'all'
  useTitle(t('due.title'))
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('due.title')}</h1>
        <p className={styles.what}>{t('due.what')}</p>
      </header>
      <nav className={styles.whose} aria-label={t('due.whose')}>
        <Link to="/due" aria-current={of === 'all' ? 'page' : undefined}>
          {t('due.all')}
        </Link>
        <Link to="/due?of=mine" aria-current={of === 'mine' ? 'page' : undefined}>
          {t('due.mine')}
        </Link>
      </nav>
      <Of key={of} path={`/due?of=${of}`} withNames />
    </div>
  )
}

/** And of this one? */
export function DueOfPage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('due.titleOf')}>
      {({ id }) => (
        <>
          <p className={styles.what}>{t('due.what')}</p>
          <Of path={`/patients/${id}/due`} withNames={false} />
        </>
      )}
    </OfPatient>
  )
}

function Of({ path, withNames }: { readonly path: string; readonly withNames: boolean }) {
  return <DueListed loaded={useLoad<DueList>(path)} withNames={withNames} />
}
