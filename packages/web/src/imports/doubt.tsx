import type { Decision, DoubtItem } from '@legato/server/api'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './imports.module.css'

/** One person in doubt, beside those it may be. */
export function Doubt({
  doubt,
  onDecide,
}: {
  readonly doubt: DoubtItem
  readonly onDecide: (decision: Decision) => void
}) {
  const t = useWords()
  const { name, birthDate, candidates, reason, place, at } = doubt
  return (
    <li className={styles.doubt}>
      <div className={styles.person}>
        <h3>{name}</h3>
        {birthDate && <span>{t('patients.bornOn', { date: dateInWords(birthDate) })}</span>}
      </div>
      <p>{reason}</p>
      <p className={styles.quiet}>{t('imports.doubtFrom', { place, date: dateInWords(at) })}</p>
      <ul className={styles.candidates}>
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <div className={styles.person}>
              <Link to={`/patients/${candidate.id}`}>{candidate.name}</Link>
              {candidate.birthDate && (
                <span className={styles.quiet}>
                  {t('patients.bornOn', { date: dateInWords(candidate.birthDate) })}
                </span>
              )}
            </div>
            <Button
              variant="default"
              aria-label={t('imports.sameAs', { name: candidate.name })}
              onClick={() => onDecide({ kind: 'same', patient: candidate.id })}
            >
              {t('imports.same')}
            </Button>
          </li>
        ))}
        <li>
          <span />
          <Button
            variant="default"
            aria-label={t('imports.freshNamed', { name })}
            onClick={() => onDecide({ kind: 'new' })}
          >
            {t('imports.fresh')}
          </Button>
        </li>
      </ul>
    </li>
  )
}
