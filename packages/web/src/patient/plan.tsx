import type { Plan, Proposal } from '@legato/server/api'
import { Fold } from '../item/index.ts'
import { Empty } from '../states/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import { namesOf } from './named.ts'
import styles from './patient.module.css'
import { ProposalItem } from './proposal.tsx'
import { STATUSES, StatusMark } from './status.tsx'

/** What might be done, by how it stands for this patient. */
export function PlanView({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const groups = STATUSES.map((status) => ({
    status,
    within: plan.proposals.filter((proposal) => proposal.status === status),
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
            {[...Map.groupBy(within, waitsFor)].map(([key, proposals]) => (
              <Together key={key} proposals={proposals} plan={plan} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** The same for proposals that wait for the same facts; one that waits for none stands alone. */
function waitsFor({ id, status, needs }: Proposal): string {
  return status === 'needs-data' && needs.length > 0 ? needs.toSorted().join(' ') : id
}

/** Proposals that wait for the same facts, as one row. */
function Together({
  proposals,
  plan,
}: {
  readonly proposals: readonly Proposal[]
  readonly plan: Plan
}) {
  const t = useWords()
  const rows = proposals.map((proposal) => <ProposalItem key={proposal.id} proposal={proposal} />)
  const [first] = proposals
  if (!first || proposals.length === 1) return rows
  const facts = listInWords(namesOf(first.needs, plan))
  return (
    <Fold
      id={`waiting ${first.id}`}
      head={
        <>
          <span className={styles.strong}>
            {t('patient.waitFor', { count: proposals.length, facts })}
          </span>
          <span className={styles.below}>{listInWords(proposals.map(({ label }) => label))}</span>
        </>
      }
    >
      {rows}
    </Fold>
  )
}
