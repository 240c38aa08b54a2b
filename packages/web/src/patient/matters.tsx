import type { Plan } from '@legato/server/api'
import { IconHelpHexagon } from '@tabler/icons-react'
import { TruthMark, UnknownMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import { Alerts } from './alerts.tsx'
import { Crisis } from './crisis.tsx'
import styles from './matters.module.css'
import { besideOf, type Telling, tellingOf } from './telling.ts'

/** In five seconds and in words: what is dangerous, what holds, what to ask next. */
export function Matters({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const { alerts, missing, unchecked } = plan
  const telling = tellingOf(plan)
  const [next] = missing
  return (
    <section className={styles.matters} aria-labelledby="matters">
      <h2 id="matters" className="unseen">
        {t('patient.matters')}
      </h2>
      <Alerts alerts={alerts} />
      <Crisis plan={plan} />
      {alerts.length === 0 && telling.findings.length === 0 && <p>{t('patient.quiet')}</p>}
      <ul className={styles.lines}>
        <Holds telling={telling} plan={plan} />
        {next && (
          <li className={styles.next}>
            <IconHelpHexagon aria-hidden size={18} stroke={1.75} />
            <strong>{t('patient.next')}</strong>
            <span>
              {next.label}: {next.ask}{' '}
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

/** What holds; before it, what the plan waits for. */
function Holds({
  telling: { findings, more, waiting },
  plan,
}: {
  readonly telling: Telling
  readonly plan: Plan
}) {
  const t = useWords()
  return (
    <>
      {waiting && (
        <li>
          <TruthMark truth="undetermined" />
          <strong>{t('patient.open')}</strong>
          <span>
            {waiting.finding.say}{' '}
            <span className={styles.moves}>
              {t('patient.proposalsWait', { count: waiting.count })}
            </span>
          </span>
        </li>
      )}
      {findings.map((finding, index) => (
        <li key={finding.id}>
          <TruthMark truth="met" />
          <strong>{index === 0 && t('patient.finding', { count: findings.length })}</strong>
          <span>{[finding, ...besideOf(finding, plan)].map(({ say }) => say).join(' ')}</span>
        </li>
      ))}
      {more > 0 && (
        <li className={styles.quiet}>
          <span />
          <strong />
          <a href="#findings">{t('patient.moreFindings', { count: more })}</a>
        </li>
      )}
    </>
  )
}
