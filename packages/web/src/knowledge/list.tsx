import type { KnowledgeList, KnowledgeRow } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Empty } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './knowledge.module.css'
import { KnowledgeLine } from './row.tsx'

export type Only = 'all' | 'unverified' | 'off'

/** The items by kind, as many as a page holds; the rest on demand. */
export function Items({
  list: { items, off },
  only,
  onRuled,
}: {
  readonly list: KnowledgeList
  readonly only: Only
  readonly onRuled: () => void
}) {
  const t = useWords()
  const ruled = new Map(off.map((one) => [one.proposal, one]))
  const shown = items.filter(
    ({ id, unverified }) =>
      only === 'all' || (only === 'unverified' ? unverified > 0 : ruled.has(id)),
  )
  if (shown.length === 0)
    return <Empty title={t('knowledge.none')} hint={t('knowledge.noneHint')} />
  return [...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, rows]) => (
    <Group key={kind} kind={kind} rows={rows} ruled={ruled} onRuled={onRuled} />
  ))
}

const SHOWN = 30

function Group({
  kind,
  rows,
  ruled,
  onRuled,
}: {
  readonly kind: KnowledgeRow['kind']
  readonly rows: readonly KnowledgeRow[]
  readonly ruled: ReadonlyMap<string, KnowledgeList['off'][number]>
  readonly onRuled: () => void
}) {
  const t = useWords()
  const [whole, setWhole] = useState(false)
  const shown = whole ? rows : rows.slice(0, SHOWN)
  return (
    <section className={styles.group} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>
        {t(`knowledge.kinds.${kind}`)} <span className={styles.quiet}>{rows.length}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((row) => (
          <KnowledgeLine key={row.id} row={row} off={ruled.get(row.id)} onRuled={onRuled} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button variant="default" onClick={() => setWhole(true)}>
          {t('knowledge.more', { count: rows.length })}
        </Button>
      )}
    </section>
  )
}
