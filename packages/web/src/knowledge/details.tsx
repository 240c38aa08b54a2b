import type { KnowledgeItem, ToldItem } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { Unverified } from '../why/index.ts'
import { useWords } from '../words/index.ts'
import styles from './knowledge.module.css'

/** Everything that one item says, loaded when it is opened. */
export function Details({ kind, id }: { readonly kind: string; readonly id: string }) {
  const { load, again } = useLoad<KnowledgeItem>(`/knowledge/${kind}/${encodeURIComponent(id)}`)
  switch (load.kind) {
    case 'loading':
      return (
        <Waiting>
          <Bar width={320} />
        </Waiting>
      )
    case 'failed':
      return <Failed failure={load.failure} onRetry={again} />
    case 'ready':
      return (
        <ul className={styles.told}>
          {load.value.told.map((one) => (
            <Statement key={`${one.kind} ${one.id} ${one.says.join()}`} told={one} />
          ))}
        </ul>
      )
  }
}

function Statement({ told: { kind, says, when, basis } }: { readonly told: ToldItem }) {
  const t = useWords()
  return (
    <li>
      <span className={styles.kind}>{kind}</span>
      {says.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {when.length > 0 && (
        <details>
          <summary>{t('knowledge.when')}</summary>
          {when.map((lines) => (
            <ul key={lines.map(({ say }) => say).join()} className={styles.criterion}>
              {lines.map(({ depth, say, onRecord }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the criterion
                <li key={index} data-depth={Math.min(depth, 6)}>
                  {say}
                  {onRecord && <i> {t('knowledge.onRecord')}</i>}
                </li>
              ))}
            </ul>
          ))}
        </details>
      )}
      <ul className={styles.basis} aria-label={t('knowledge.restsOn')}>
        {basis.map(({ source, citation, verified, note }) => (
          <li key={`${source} ${note}`}>
            {citation}
            {note && `: ${note}`} {!verified && <Unverified />}
          </li>
        ))}
      </ul>
    </li>
  )
}
