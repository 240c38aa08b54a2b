import type { Missing as MissingFact, Plan } from '@legato/server/api'
import { useState } from 'react'
import { UnknownMark } from '../fact/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import styles from './patient.module.css'

const SHOWN = 5
const CHANGES_NAMED = 3

/** What is not known, how to learn it, and what it could change; the most useful first. */
export function Missing({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const { missing } = plan
  const shown = all ? missing : missing.slice(0, SHOWN)
  const rest = missing.length - SHOWN
  return (
    <section id="missing" className={styles.part} aria-labelledby="missing-title">
      <h2 id="missing-title">{t('patient.missing')}</h2>
      {missing.length === 0 && <p className={styles.quiet}>{t('patient.missingEmpty')}</p>}
      <ul className={styles.unknowns}>
        {shown.map((fact) => (
          <MissingLine key={fact.feature} fact={fact} plan={plan} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet screen-only" onClick={() => setAll(!all)}>
          {all ? t('patient.fewer') : t('patient.missingMore', { count: rest })}
        </button>
      )}
    </section>
  )
}

function MissingLine({ fact, plan }: { readonly fact: MissingFact; readonly plan: Plan }) {
  const t = useWords()
  const { label, why, ask, test, changes } = fact
  const named = changes.flatMap((id) => labelOf(id, plan) ?? [])
  const items = listInWords(named.slice(0, CHANGES_NAMED))
  const more = named.length - CHANGES_NAMED
  return (
    <li className={styles.unknown}>
      <UnknownMark />
      <div>
        <h3>
          {label} <span className={styles.why}>{t(`unknowns.${why}`)}</span>
        </h3>
        <p>
          {ask}{' '}
          {test && <span className={styles.quiet}>{t('patient.loinc', { code: test.loinc })}</span>}
        </p>
        {named.length > 0 && (
          <p className={styles.quiet}>
            {more > 0
              ? t('patient.couldChangeMore', {
                  items: named.slice(0, CHANGES_NAMED).join(', '),
                  count: more,
                })
              : t('patient.couldChange', { items })}
          </p>
        )}
      </div>
    </li>
  )
}

function labelOf(id: string, { proposals, findings }: Plan): string | undefined {
  return [...proposals, ...findings].find((one) => one.id === id)?.label
}
