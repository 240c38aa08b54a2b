import type { Finding, Plan } from '@legato/server/api'
import { IconHelpHexagon } from '@tabler/icons-react'
import { TruthMark, UnknownMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import { Alerts } from './alerts.tsx'
import styles from './matters.module.css'

const FINDINGS_SHOWN = 3

/** In five seconds and in words: what is dangerous, what holds, what to ask next. */
export function Matters({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const { alerts, missing, unchecked } = plan
  const findings = key(plan.findings)
  const [next] = missing
  return (
    <section className={styles.matters} aria-labelledby="matters">
      <h2 id="matters" className="unseen">
        {t('patient.matters')}
      </h2>
      <Alerts alerts={alerts} />
      {alerts.length === 0 && findings.length === 0 && <p>{t('patient.quiet')}</p>}
      <ul className={styles.lines}>
        {findings.map(({ id, answer, say }, index) => (
          <li key={id}>
            <TruthMark truth={answer} />
            <strong>{index === 0 && t('patient.finding', { count: findings.length })}</strong>
            <span>{say}</span>
          </li>
        ))}
        {next && (
          <li className={styles.next}>
            <IconHelpHexagon aria-hidden size={18} stroke={1.75} />
            <strong>{t('patient.next')}</strong>
            <span>
              {next.ask}{' '}
              <span className={styles.moves}>
                {next.changes.length > 0 && t('patient.nextMoves', { count: next.changes.length })}
              </span>
            </span>
          </li>
        )}
        {unchecked.length > 0 && (
          <li className={styles.quiet}>
            <UnknownMark />
            <strong>{t('patient.notChecked')}</strong>
            <a href="#unchecked">{t('patient.uncheckedCount', { count: unchecked.length })}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What holds; when nothing holds yet, the first thing that cannot be told. */
function key(findings: readonly Finding[]): readonly Finding[] {
  const met = findings.filter(({ answer }) => answer === 'met').slice(0, FINDINGS_SHOWN)
  return met.length > 0
    ? met
    : findings.filter(({ answer }) => answer === 'undetermined').slice(0, 1)
}
