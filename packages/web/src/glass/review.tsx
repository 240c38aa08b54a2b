import type { Glass, GlassList } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { Shown } from '../part/index.ts'
import { Empty } from '../states/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import styles from './glass.module.css'
import { Opened } from './opened.tsx'

/** Which records were opened in need, why, and what did the review find? */
export function GlassesPage() {
  const t = useWords()
  const loaded = useLoad<GlassList>('/glass')
  useTitle(t('glass.review'))
  return (
    <div className={styles.list}>
      <header>
        <h1>{t('glass.review')}</h1>
        <p className={styles.what}>{t('glass.reviewWhat')}</p>
      </header>
      <Shown loaded={loaded} closed={t('glass.closedList')}>
        {({ glasses }) =>
          glasses.length === 0 ? (
            <Empty title={t('glass.none')} hint={t('glass.noneHint')} />
          ) : (
            <Lists glasses={glasses} onChanged={loaded.again} />
          )
        }
      </Shown>
    </div>
  )
}

/** What waits comes first. */
function Lists({
  glasses,
  onChanged,
}: {
  readonly glasses: readonly Glass[]
  readonly onChanged: () => void
}) {
  const t = useWords()
  const waiting = glasses.filter(({ review }) => !review)
  const reviewed = glasses.filter(({ review }) => review)
  const lists = [
    [t('glass.waiting', { count: waiting.length }), waiting],
    [t('glass.done'), reviewed],
  ] as const
  return lists.map(
    ([title, some]) =>
      some.length > 0 && (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles.rows}>
            {some.map((glass) => (
              <Opened key={glass.id} glass={glass} onReviewed={onChanged} />
            ))}
          </ul>
        </section>
      ),
  )
}
