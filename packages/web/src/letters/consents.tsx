import type { Plan } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import styles from './letters.module.css'
import { Order } from './order.tsx'

const OPEN = new Set(['recommended', 'consider', 'specialist'])

/** The treatments of vessels that the plan holds open, each with its sheet of consent. */
export function Consents({
  patient,
  plan: { proposals },
  onWritten,
}: {
  readonly patient: string
  readonly plan: Plan
  readonly onWritten: () => void
}) {
  const t = useWords()
  const open = proposals.filter(({ kind, status }) => kind === 'procedure' && OPEN.has(status))
  if (open.length === 0) return <p>{t('letters.consentNone')}</p>
  return (
    <ul className={styles.criteria}>
      {open.map(({ id, label }) => (
        <li key={id} className={styles.consent}>
          <p className={styles.name}>{label}</p>
          <Order
            patient={patient}
            order={{ kind: 'consent-sheet', about: id }}
            label={t('letters.consentWrite')}
            onWritten={onWritten}
          />
        </li>
      ))}
    </ul>
  )
}
