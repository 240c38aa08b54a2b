import type { WhySource } from '@legato/server/api'
import styles from './why.module.css'

/** Where it is written. */
export function Sources({ sources }: { readonly sources: readonly WhySource[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, title, citation, doi }) => (
        <li key={id}>
          <span className={styles.sourceId}>{id}</span>
          <span>{title}</span>
          <span className={styles.small}>
            {citation}
            {doi && (
              <>
                {' '}
                <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
                  doi:{doi}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
