import type { LastImport } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { Empty, Failed } from '../states/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import { Choose } from './choose.tsx'
import { Doubts } from './doubts.tsx'
import { useImports } from './importing.tsx'
import styles from './imports.module.css'
import { Report } from './report.tsx'
import { Taken } from './taken.tsx'

/** What was understood, what not, and who is still in doubt. */
export function ImportsPage() {
  const t = useWords()
  const { importing } = useImports()
  useTitle(t('imports.title'))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('imports.title')}</h1>
        <Choose />
      </header>
      {importing.kind === 'failed' && (
        <Failed failure={importing.failure} title={t('imports.failed')} />
      )}
      {importing.kind === 'done' ? <Report report={importing.report} /> : <Last />}
      <Doubts />
    </div>
  )
}

/** After a reload the report is gone, but what was taken in can still be seen and undone. */
function Last() {
  const t = useWords()
  const { load, again } = useLoad<LastImport>('/imports/last')
  switch (load.kind) {
    case 'loading':
      return null
    case 'failed':
      return <Failed failure={load.failure} onRetry={again} />
    case 'ready':
      if (!load.value.summary)
        return <Empty title={t('imports.none')} hint={t('imports.noneHint')} />
      return (
        <section className={styles.part}>
          <h2>{t('imports.last')}</h2>
          <Taken summary={load.value.summary} onUndone={again} />
        </section>
      )
  }
}
