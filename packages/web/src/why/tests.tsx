import type { Proposal } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import { Unverified } from './unverified.tsx'
import styles from './why.module.css'

/** The laboratory tests that a work-up orders, by the code that a laboratory understands. */
export function Tests({ tests }: { readonly tests: NonNullable<Proposal['tests']> }) {
  const t = useWords()
  return (
    <ul className={styles.tests}>
      {tests.map(({ loinc, name, verified }) => (
        <li key={loinc}>
          {name}{' '}
          <span className={styles.quiet}>
            {t('patient.loinc', { code: loinc })} {!verified && <Unverified />}
          </span>
        </li>
      ))}
    </ul>
  )
}
