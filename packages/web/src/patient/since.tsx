import type { ItemChange, PlanDiff } from '@legato/server/api'
import { useState } from 'react'
import { useLoad } from '../api/index.ts'
import { Item } from '../item/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './patient.module.css'

const SHOWN = 3

/** What changed in the plan since a day: first since the eve of the newest entry. */
export function Since({ id, asOf }: { readonly id: string; readonly asOf: string }) {
  const t = useWords()
  const [since, setSince] = useState('')
  const { load, again } = useLoad<PlanDiff>(
    `/patients/${id}/diff${since === '' ? '' : `?since=${since}`}`,
  )
  const from = load.kind === 'ready' ? load.value.before.asOf : since
  return (
    <section id="since" className={styles.part} aria-labelledby="since-title">
      <h2 id="since-title">
        {from === '' ? t('since.title') : t('since.titleOf', { date: dateInWords(from) })}
      </h2>
      <label className={`${styles.quiet} screen-only`}>
        {t('since.pick')}{' '}
        <input
          type="date"
          value={from}
          max={asOf}
          onChange={({ target }) => target.value !== '' && setSince(target.value)}
        />
      </label>
      {load.kind === 'loading' && (
        <Waiting>
          <Bar width="100%" height={48} />
        </Waiting>
      )}
      {load.kind === 'failed' && <Failed failure={load.failure} onRetry={again} />}
      {load.kind === 'ready' && <Changed diff={load.value} />}
    </section>
  )
}

function Changed({ diff: { changes } }: { readonly diff: PlanDiff }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const rest = changes.length - SHOWN
  if (changes.length === 0) return <p className={styles.quiet}>{t('since.nothing')}</p>
  return (
    <>
      <ul className={styles.items}>
        {changes.slice(0, all ? changes.length : SHOWN).map((change) => (
          <ChangeItem key={keyOf(change)} change={change} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet screen-only" onClick={() => setAll(!all)}>
          {all ? t('patient.fewer') : t('since.more', { count: rest })}
        </button>
      )}
    </>
  )
}

function keyOf({ item, id, about = '' }: ItemChange): string {
  return `since ${item} ${id} ${about}`
}

/** An item that changed; its why tells the clinician and the patient. */
function ChangeItem({ change }: { readonly change: ItemChange }) {
  const t = useWords()
  const { item, label, about, from, to, details } = change
  const name = item === 'alert' ? (about ?? label) : label
  const stateOf = (state: string) => t(`since.states.${state}`, { defaultValue: state })
  const moved = from !== to
  return (
    <Item
      id={keyOf(change)}
      label={name}
      head={
        <span>
          <span className={styles.strong}>{name}</span>
          <span className={styles.below}>
            {moved
              ? t('since.moved', { to: stateOf(to), from: stateOf(from) })
              : t('since.same', { to: stateOf(to), count: details.length })}
          </span>
        </span>
      }
    >
      <p className={styles.opened}>{change.say}</p>
      <p className={styles.quiet}>{t('since.patient')}</p>
      <p>{change.patientSay}</p>
    </Item>
  )
}
