import type { Plan, Proposal } from '@legato/server/api'
import type { ReactNode } from 'react'
import { Fold } from '../item/index.ts'
import { Empty } from '../states/index.ts'
import { listInWords, useWords, type Words } from '../words/index.ts'
import { gathered, type PlanRow, proposalsOf } from './gathered.ts'
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
          <Group status={status} proposals={within} plan={plan} />
        </section>
      ))}
    </section>
  )
}

function Group({
  status,
  proposals,
  plan,
}: {
  readonly status: Proposal['status']
  readonly proposals: readonly Proposal[]
  readonly plan: Plan
}) {
  const t = useWords()
  const { shown, folded } = gathered(status, proposals)
  const behind = proposalsOf(folded)
  const rows = (of: readonly PlanRow[]) =>
    of.map((row) => <RowOfPlan key={row.id} row={row} plan={plan} />)
  return (
    <ul className={styles.items}>
      {rows(shown)}
      {behind.length > 0 && (
        <Several
          id={`more ${status}`}
          title={t('patient.moreProposals', { count: behind.length })}
          below={labelsOf(behind)}
        >
          {rows(folded)}
        </Several>
      )}
    </ul>
  )
}

function RowOfPlan({ row, plan }: { readonly row: PlanRow; readonly plan: Plan }) {
  const t = useWords()
  if (row.kind === 'one') return <ProposalItem proposal={row.proposal} />
  const { id, proposals } = row
  const items = proposals.map((proposal) => <ProposalItem key={proposal.id} proposal={proposal} />)
  return (
    <Several id={id} {...toldOf(row, { plan, t })}>
      {items}
    </Several>
  )
}

type SeveralRow = Exclude<PlanRow, { kind: 'one' }>

function toldOf(
  { kind, first, proposals }: SeveralRow,
  { plan, t }: { readonly plan: Plan; readonly t: Words },
): { readonly title: string; readonly below: string } {
  const names = labelsOf(proposals)
  switch (kind) {
    case 'waiting': {
      const facts = listInWords(namesOf(first.needs, plan))
      return { title: t('patient.waitFor', { count: proposals.length, facts }), below: names }
    }
    case 'alike':
      return { title: names, below: first.summary }
    case 'instead':
      return { title: names, below: t('patient.sameReason') }
    case 'look':
    case 'beside':
      return { title: t(`patient.${kind}`), below: names }
  }
}

/** With a semicolon between: a name may hold a comma. */
function labelsOf(proposals: readonly Proposal[]): string {
  return proposals.map(({ label }) => label).join('; ')
}

/** Several proposals as one row, which unfolds into them. */
function Several({
  id,
  title,
  below,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly below: string
  readonly children: ReactNode
}) {
  return (
    <Fold
      id={id}
      head={
        <>
          <span className={styles.strong}>{title}</span>
          <span className={styles.below}>{below}</span>
        </>
      }
    >
      {children}
    </Fold>
  )
}
