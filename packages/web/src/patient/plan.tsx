import type { Proposal } from '@legato/server/api'
import { Empty } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'
import { ProposalItem } from './proposal.tsx'
import { STATUSES, StatusMark } from './status.tsx'

/** What might be done, by how it stands for this patient. */
export function PlanView({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const t = useWords()
  const groups = STATUSES.map((status) => ({
    status,
    within: proposals.filter((proposal) => proposal.status === status),
  })).filter(({ within }) => within.length > 0)
  return (
    <section id="plan" className={styles.part} aria-labelledby="plan-title">
      <h2 id="plan-title">{t('patient.plan')}</h2>
      {groups.length === 0 && (
        <Empty title={t('patient.planEmpty')} hint={t('patient.planEmptyHint')} />
      )}
      {groups.map(({ status, within }) => (
        <section key={status} className={styles.group} aria-labelledby={`status-${status}`}>
          <h3 id={`status-${status}`} className={styles.status} data-status={status}>
            <StatusMark status={status} />
            {t(`statuses.${status}`)}
            <span className={styles.count}>{within.length}</span>
          </h3>
          <ul className={styles.items}>
            {within.map((proposal) => (
              <ProposalItem key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
