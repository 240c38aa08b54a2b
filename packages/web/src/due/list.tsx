import type { DueList, DueOfPatient } from '@legato/server/api'
import type { Loaded } from '../api/index.ts'
import { Shown } from '../part/index.ts'
import { Empty, Fault } from '../states/index.ts'
import { DoneLine } from '../undo/index.ts'
import { useWords } from '../words/index.ts'
import styles from './due.module.css'
import { DueRow } from './row.tsx'
import { useSay } from './use-say.ts'

const STANDINGS = ['overdue', 'due', 'coming'] as const

/** What is over its time first, then what is due, then what comes. */
export function DueListed({
  loaded,
  withNames,
}: {
  readonly loaded: Loaded<DueList>
  /** Of several patients. */
  readonly withNames: boolean
}) {
  const t = useWords()
  const saying = useSay(loaded.again)
  return (
    <Shown loaded={loaded} closed={t('due.closed')}>
      {({ due, all, asOf }) => (
        <div className={styles.page}>
          <Fault failure={saying.failure} />
          <DoneLine done={saying.done} />
          {due.length === 0 && <Empty title={t('due.none')} hint={t('due.noneHint')} />}
          {STANDINGS.map((standing) => (
            <Group
              key={standing}
              title={t(`due.standing.${standing}`)}
              due={due.filter((one) => one.standing === standing)}
              row={(one) => (
                <DueRow
                  key={`${one.id} ${one.version}`}
                  {...{ one, asOf, saying }}
                  withName={withNames}
                />
              )}
            />
          ))}
          {all > due.length && (
            <p className={styles.quiet}>{t('due.cut', { shown: due.length, all })}</p>
          )}
        </div>
      )}
    </Shown>
  )
}

function Group({
  title,
  due,
  row,
}: {
  readonly title: string
  readonly due: readonly DueOfPatient[]
  readonly row: (one: DueOfPatient) => React.ReactNode
}) {
  if (due.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.rows}>{due.map(row)}</ul>
    </section>
  )
}
