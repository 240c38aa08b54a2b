import type { Plan } from '@legato/server/api'
import { Link, useParams } from 'react-router'
import { DueLine } from '../due/index.ts'
import { sexInWords } from '../patients/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import { Awaiting } from './awaiting.tsx'
import styles from './patient.module.css'
import { Ways } from './ways.tsx'

/** Who it is, and of which day and which knowledge the plan is. */
export function Head({ plan: { patient, asOf, knowledge } }: { readonly plan: Plan }) {
  const t = useWords()
  const { id = '' } = useParams()
  const { name, age, sex } = patient
  return (
    <header className={styles.head}>
      <h1>{name ?? t('patient.unnamed')}</h1>
      <p>
        <span>
          {age === undefined ? t('patient.ageUnknown') : t('patient.age', { count: age })}
        </span>
        <span>{sexInWords(sex, t)}</span>
        <span>{t('patient.asOf', { date: dateInWords(asOf) })}</span>
        <span>
          {t('patient.knowledge', {
            version: knowledge.version,
            date: dateInWords(knowledge.date),
          })}
          {', '}
          <Link to="/knowledge">
            {knowledge.approved
              ? t('patient.approved', { by: knowledge.approved.by })
              : t('patient.notApproved')}
          </Link>
        </span>
      </p>
      <Awaiting id={id} />
      <DueLine id={id} />
      <Ways />
    </header>
  )
}
