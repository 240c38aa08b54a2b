import type { Why } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { useSubject } from '../fact/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Rule } from './criterion.tsx'
import { Part } from './part.tsx'
import { Sources } from './sources.tsx'
import styles from './why.module.css'

/** The rule behind an item and where it is written: asked of the server when it is opened. */
export function Asked({ id }: { readonly id: string }) {
  const t = useWords()
  const { patient } = useSubject()
  const { load, again } = useLoad<Why>(`/patients/${patient}/why/${encodeURIComponent(id)}`)
  switch (load.kind) {
    case 'loading':
      return (
        <Part title={t('why.rule')}>
          <Waiting>
            <div className={styles.waiting}>
              <Bar width={280} />
              <Bar width={220} />
              <Bar width={260} />
            </div>
          </Waiting>
        </Part>
      )
    case 'failed':
      return (
        <Part title={t('why.rule')}>
          <Failed failure={load.failure} onRetry={again} />
        </Part>
      )
    case 'ready':
      return (
        <>
          {load.value.asked.length > 0 && (
            <Part title={t('why.rule')}>
              <Rule asked={load.value.asked} />
            </Part>
          )}
          {load.value.sources.length > 0 && (
            <Part title={t('why.sources')}>
              <Sources sources={load.value.sources} />
            </Part>
          )}
        </>
      )
  }
}
