import type { ToldClaim } from '@legato/server/api'
import { Unverified } from '../why/index.ts'
import { useWords } from '../words/index.ts'
import styles from './claims.module.css'

type Source = ToldClaim['sources'][number]

/** Where it is written, in small print: who wants to follow can, and paper holds it too. */
export function SmallPrint({ sources, verified }: Pick<ToldClaim, 'sources' | 'verified'>) {
  const t = useWords()
  return (
    <ul className={styles.sources} aria-label={t('claims.sources')}>
      {sources.map((source) => (
        <li key={source.id}>
          {source.kind === 'default' ? t('claims.own') : <Cited source={source} />}
        </li>
      ))}
      {!verified && (
        <li>
          <Unverified />
        </li>
      )}
    </ul>
  )
}

function Cited({ source: { citation, doi } }: { readonly source: Source }) {
  if (!doi) return citation
  return (
    <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
      {citation}
    </a>
  )
}
