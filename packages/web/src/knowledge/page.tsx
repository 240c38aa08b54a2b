import type { KnowledgeList } from '@legato/server/api'
import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLoad } from '../api/index.ts'
import { OpenProvider } from '../item/index.ts'
import { Choice } from '../part/index.ts'
import { Bar, Failed, Stale, Waiting } from '../states/index.ts'
import { dateInWords, timeInWords, useTitle, useWords } from '../words/index.ts'
import { Approval } from './approval.tsx'
import styles from './knowledge.module.css'
import { Items, type Only } from './list.tsx'

const PAUSE_MS = 200

/** What are plans made from, who read it, and does this clinic stand for it? */
export function KnowledgePage() {
  const t = useWords()
  const [text, setText] = useState('')
  const [only, setOnly] = useState<Only>('all')
  const { load, again } = useLoad<KnowledgeList>(`/knowledge?search=${useSettled(text)}`)
  useTitle(t('knowledge.title'))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('knowledge.title')}</h1>
        <p>{t('knowledge.intro')}</p>
        {load.kind === 'ready' && (
          <p className={styles.quiet}>
            {t('knowledge.version', {
              version: load.value.version,
              date: dateInWords(load.value.date),
            })}
          </p>
        )}
      </header>
      {load.kind === 'loading' && (
        <Waiting>
          <Bar width={420} />
        </Waiting>
      )}
      {load.kind === 'failed' && <Failed failure={load.failure} onRetry={again} />}
      {load.kind === 'ready' && (
        <OpenProvider>
          {load.stale && <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />}
          <Approval list={load.value} onRuled={again} />
          <div className={`${styles.find} screen-only`}>
            <TextInput
              type="search"
              label={t('knowledge.search')}
              description={t('knowledge.searchHint')}
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <Filter only={only} onOnly={setOnly} />
          </div>
          <Items list={load.value} only={only} onRuled={again} />
        </OpenProvider>
      )}
    </div>
  )
}

/** What was typed, once the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const soon = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(soon)
  }, [text])
  return encodeURIComponent(settled.trim())
}

const CHOICES: readonly Only[] = ['all', 'unverified', 'off']

function Filter({ only, onOnly }: { readonly only: Only; readonly onOnly: (only: Only) => void }) {
  const t = useWords()
  return (
    <Choice
      legend={t('knowledge.only')}
      of={CHOICES}
      chosen={only}
      say={(one) => t(`knowledge.${one}`)}
      onChoose={onOnly}
    />
  )
}
