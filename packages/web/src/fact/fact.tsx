import type { Fact } from '@legato/server/api'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { UnverifiedMark, useUnverified } from '../unverified/index.ts'
import { ageOf, dateInWords, listInWords, useWords } from '../words/index.ts'
import styles from './fact.module.css'
import { useSubject } from './subject.tsx'
import { valueInWords } from './value.ts'

/** A fact of the patient: what, how much, how old, and where in the record; or that it is not known. */
export function FactLine({ fact }: { readonly fact: Fact }) {
  const t = useWords()
  const { asOf } = useSubject()
  const { label, at, how, notes } = fact
  const value = valueInWords(fact, t)
  return (
    <span className={styles.fact}>
      <span>{t('why.named', { label })}</span>
      {value === undefined ? (
        <Unknown fact={fact} />
      ) : (
        <strong className={styles.value}>{value}</strong>
      )}
      {at && (
        <span>
          {dateInWords(at)}, {ageOf(at, asOf)}
        </span>
      )}
      {how === 'inferred' && <span>{t('why.inferred')}</span>}
      <Origins from={fact.from} label={label} />
      {notes?.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </span>
  )
}

function Unknown({ fact }: { readonly fact: Fact }) {
  const t = useWords()
  return (
    <span className={styles.unknown}>
      {t('why.notKnown')}
      {fact.unknown && <>: {t(`unknowns.${fact.unknown}`)}</>}
    </span>
  )
}

/** More resources than these are counted, and shown when somebody wants them. */
const ORIGINS_SHOWN = 6

/** The resources that gave a fact, each a way to read it. */
function Origins(origins: { readonly from: readonly string[]; readonly label: string }) {
  const t = useWords()
  if (origins.from.length <= ORIGINS_SHOWN) return <Links {...origins} />
  return (
    <details className={`${styles.origins} screen-only`}>
      <summary>{t('why.origins', { count: origins.from.length })}</summary>
      <span className={styles.fact}>
        <Links {...origins} />
      </span>
    </details>
  )
}

function Links({ from, label }: { readonly from: readonly string[]; readonly label: string }) {
  const { patient } = useSubject()
  const { of: unverified } = useUnverified()
  const t = useWords()
  return from.map((reference, index) => {
    const [type = reference] = reference.split('/')
    const one = unverified.get(reference)
    return (
      <Fragment key={reference}>
        <Link
          className={`${styles.origin} screen-only`}
          to={`/patients/${patient}/record/${reference}`}
          aria-label={t('why.origin', { type, label, number: index + 1 })}
        >
          {type}
        </Link>
        {one && <UnverifiedMark kind={one.kind} />}
      </Fragment>
    )
  })
}

/** Several facts, one below the other; those of which nothing is known, for one cause, in one line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  const lines = Map.groupBy(facts, (fact) => (isBare(fact) ? fact.unknown : fact.feature))
  return (
    <ul className={styles.facts}>
      {[...lines.values()].map((line) => (
        <li key={line[0]?.feature}>
          <Line facts={line} />
        </li>
      ))}
    </ul>
  )
}

function Line({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useWords()
  const [first, ...more] = facts
  if (!first) return null
  if (more.length === 0) return <FactLine fact={first} />
  return (
    <span className={styles.fact}>
      <span>{t('why.named', { label: listInWords(facts.map(({ label }) => label)) })}</span>
      <Unknown fact={first} />
    </span>
  )
}

/** Nothing is known of it, and nothing is to be said but that. */
function isBare({ value, at, from, notes }: Fact): boolean {
  return value === undefined && at === undefined && from.length === 0 && !notes?.length
}
