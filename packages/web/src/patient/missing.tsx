import type { Missing as MissingFact, Plan } from '@legato/server/api'
import { useState } from 'react'
import { UnknownMark } from '../fact/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import { namesOf } from './named.ts'
import styles from './patient.module.css'

const SHOWN = 4

/** What is not known, how to learn it, and what it could change; the most useful first. */
export function Missing({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const groups = [...Map.groupBy(plan.missing, samePurpose).values()]
  const shown = all ? groups : groups.slice(0, SHOWN)
  const rest = groups.slice(SHOWN).flat().length
  return (
    <section id="missing" className={styles.part} aria-labelledby="missing-title">
      <h2 id="missing-title">{t('patient.missing')}</h2>
      {groups.length === 0 && <p className={styles.quiet}>{t('patient.missingEmpty')}</p>}
      <ul className={styles.unknowns}>
        {shown.map((facts) => (
          <MissingGroup key={facts[0]?.feature} facts={facts} plan={plan} />
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

/** What could change the same items is asked in one go. */
function samePurpose({ why, changes }: MissingFact): string {
  return [why, ...changes.toSorted()].join(' ')
}

function MissingGroup({
  facts,
  plan,
}: {
  readonly facts: readonly MissingFact[]
  readonly plan: Plan
}) {
  const t = useWords()
  const [first] = facts
  if (!first) return null
  const features = facts.map(({ feature }) => feature)
  return (
    <li className={styles.unknown}>
      <UnknownMark />
      <div>
        <h3>
          {listInWords(namesOf(features, plan))}{' '}
          <span className={styles.why}>{t(`unknowns.${first.why}`)}</span>
        </h3>
        <ul className={styles.asks} data-several={facts.length > 1}>
          {[...new Map(facts.map((fact) => [fact.ask, fact])).values()].map(({ ask, test }) => (
            <li key={ask}>
              {ask}{' '}
              {test && (
                <span className={styles.quiet}>{t('patient.loinc', { code: test.loinc })}</span>
              )}
            </li>
          ))}
        </ul>
        {first.changes.length > 0 && (
          <p className={styles.quiet}>{t('patient.nextMoves', { count: first.changes.length })}</p>
        )}
      </div>
    </li>
  )
}
