import type { ClaimList } from '@legato/server/api'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { useKeys } from '../keys/index.ts'
import { Bar, Failed, Stale, Waiting } from '../states/index.ts'
import { timeInWords, useTitle, useWords } from '../words/index.ts'
import { ClaimItem } from './answer.tsx'
import styles from './claims.module.css'

/** Is it true what I have read? */
export function ClaimsPage() {
  const t = useWords()
  const { id } = useParams()
  const { load, again } = useLoad<ClaimList>('/claims')
  useTitle(t('claims.title'))
  return (
    <div className={styles.page}>
      {id !== undefined && (
        <Link to={`/patients/${id}`} className="screen-only">
          {t('claims.back')}
        </Link>
      )}
      <header className={styles.head}>
        <h1>{t('claims.title')}</h1>
        <p>{t('claims.intro')}</p>
      </header>
      {load.kind === 'loading' && <ClaimsWaiting />}
      {load.kind === 'failed' && <Failed failure={load.failure} onRetry={again} />}
      {load.kind === 'ready' && (
        <>
          {load.stale && <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />}
          <Topics list={load.value} />
        </>
      )}
    </div>
  )
}

function Topics({ list: { topics } }: { readonly list: ClaimList }) {
  const t = useWords()
  const all = topics.flatMap(({ claims }) => claims.map(({ id }) => id))
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  useKeys({ Escape: () => setOpen(new Set()) })
  const isAllOpen = open.size === all.length
  return (
    <>
      <nav className={`${styles.topics} screen-only`} aria-label={t('claims.topics')}>
        {topics.map(({ topic }) => (
          <a key={topic} href={`#${topic}`}>
            {t(`claims.topic.${topic}`)}
          </a>
        ))}
        <button
          type="button"
          className="quiet"
          onClick={() => setOpen(new Set(isAllOpen ? [] : all))}
        >
          {t(isAllOpen ? 'claims.none' : 'claims.all')}
        </button>
      </nav>
      {topics.map(({ topic, claims }) => (
        <section key={topic} id={topic} className={styles.topic} aria-labelledby={`${topic}-title`}>
          <h2 id={`${topic}-title`}>{t(`claims.topic.${topic}`)}</h2>
          <ul className={styles.list}>
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                isOpen={open.has(claim.id)}
                onTurn={() => setOpen(turned(open, claim.id))}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function turned(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(open)
  if (!next.delete(id)) next.add(id)
  return next
}

const WIDTHS = [380, 440, 320, 460, 400, 360]

function ClaimsWaiting() {
  return (
    <Waiting>
      <div className={styles.bars}>
        {WIDTHS.map((width) => (
          <Bar key={width} width={width} />
        ))}
      </div>
    </Waiting>
  )
}
