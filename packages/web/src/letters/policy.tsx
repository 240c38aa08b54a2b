import type { PolicyAnswer } from '@legato/server/api'
import type { Side } from '@legato/vascular'
import { Facts, TruthMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './letters.module.css'
import { Order } from './order.tsx'

interface Judged {
  readonly patient: string
  readonly leg: Side
  readonly answer: PolicyAnswer
  readonly onWritten: () => void
}

/** One policy against the record: each criterion with its answer and the facts behind it. */
export function Policy({ patient, leg, answer: judged, onWritten }: Judged) {
  const t = useWords()
  const { policy, answer, criteria, missing } = judged
  const isRead = policy.basis.every(({ verified }) => verified)
  return (
    <article className={styles.policy}>
      <h3>
        {policy.payer}: {policy.title}
      </h3>
      <p className={styles.quiet}>
        <a href={policy.url} rel="noreferrer" target="_blank">
          {policy.version}
        </a>
        {!isRead && `. ${t('letters.unchecked')}`}
      </p>
      <p className={styles.answer}>
        <TruthMark truth={answer} />
        {t(`letters.${answer}`)}
      </p>
      <ul className={styles.criteria}>
        {criteria.map((criterion) => (
          <li key={criterion.id} className={styles.criterion}>
            <TruthMark truth={criterion.answer} />
            <div>
              <p>{criterion.say}</p>
              <Facts facts={criterion.because} />
            </div>
          </li>
        ))}
      </ul>
      <Told title={t('letters.missing')} lines={missing.map(({ label }) => label)} />
      <Told
        title={t('letters.disagrees')}
        lines={policy.disagreements.map(({ say }) => say.english)}
      />
      <Order
        patient={patient}
        order={{ kind: 'payer-letter', about: policy.id, leg }}
        label={t('letters.write')}
        onWritten={onWritten}
      />
    </article>
  )
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.told}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
