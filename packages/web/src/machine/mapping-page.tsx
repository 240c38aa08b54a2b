import type { VesselMapping } from '@legato/server/api'
import { useState } from 'react'
import { Bar, Empty, Fault, Waiting } from '../states/index.ts'
import { type Done, DoneLine } from '../undo/index.ts'
import { momentInWords, useTitle, useWords, type Words } from '../words/index.ts'
import styles from './machine.module.css'
import { useMapping } from './mapping.ts'
import { Meaning } from './meaning.tsx'
import { Unknown } from './unknown.tsx'

type Row = VesselMapping['rows'][number]

/** A label, and what it meant until now. */
interface Said {
  readonly key: string
  readonly means: string | undefined
}

/** What do the labels of our machines mean, as this clinic has said? */
export function MappingPage() {
  const t = useWords()
  const { rows, isLoading, failure, change } = useMapping()
  const [done, setDone] = useState<Done>()
  useTitle(t('machine.mapping'))
  /** Another meaning for a label, or none; and the way back to the one that stood. */
  const say = async ({ key, means }: Said, other: string | undefined, says: string) => {
    const put = (meaning: string | undefined) =>
      change((all) => [
        ...all.filter((row) => row.key !== key),
        ...(meaning === undefined ? [] : [{ key, means: meaning }]),
      ])
    if (!(await put(other))) return
    const undo = async () => {
      if (await put(means)) setDone({ says: t('machine.undone') })
    }
    setDone({ says, undo })
  }
  if (isLoading)
    return (
      <Waiting>
        <Bar width="100%" height={160} />
      </Waiting>
    )
  return (
    <div className={styles.page}>
      <h1>{t('machine.mapping')}</h1>
      <p>{t('machine.mappingWhat')}</p>
      <Fault failure={failure} />
      <DoneLine done={done} />
      <Unknown
        rows={rows}
        onSay={(key, means) =>
          say({ key, means: undefined }, means, t('machine.changed', { label: key }))
        }
      />
      <h2>{t('machine.said')}</h2>
      {rows.length === 0 ? (
        <Empty title={t('machine.noMapping')} hint={t('machine.noMappingHint')} />
      ) : (
        <ul className={styles.rows}>
          {byKey(rows).map((row) => (
            <li key={row.key}>
              <span>
                <code>{row.key}</code>
                <small className={styles.quiet}>{saidBy(row, t)}</small>
              </span>
              <Meaning
                label={t('machine.meansOf', { label: row.key })}
                value={row.means}
                onChange={(other) => say(row, other, t('machine.changed', { label: row.key }))}
              />
              <button
                type="button"
                className="quiet"
                aria-label={t('machine.forgetOf', { label: row.key })}
                onClick={() => say(row, undefined, t('machine.forgotten', { label: row.key }))}
              >
                {t('machine.forget')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function byKey(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.key.localeCompare(b.key, 'en'))
}

function saidBy({ by, at }: Row, t: Words): string {
  return by && at ? t('machine.saidBy', { by, at: momentInWords(at) }) : t('machine.saidByNobody')
}
