import type { Proposal } from '@legato/server/api'
import { IconScale } from '@tabler/icons-react'
import { EvidenceMark, leading, NoEvidence } from '../evidence/index.ts'
import { Item } from '../item/index.ts'
import { ProposalWhy } from '../why/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

/** What is no treatment: where no guideline speaks of it, that says nothing against it. */
const UNGRADED: ReadonlySet<Proposal['kind']> = new Set([
  'referral',
  'workup',
  'monitoring',
  'education',
])

/** One proposal in a row: what, how much, how sure. */
export function ProposalItem({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords()
  const { id, label, kind, summary, dose, positions, disagreement } = proposal
  const position = leading(positions)
  return (
    <Item
      id={`proposal ${id}`}
      label={label}
      head={
        <span className={styles.proposal}>
          <span className={styles.what}>
            <span className={styles.named}>
              <span className={styles.strong}>{label}</span>
              {kind !== 'medication' && <span className={styles.kind}>{t(`kinds.${kind}`)}</span>}
            </span>
            {dose && <span className={styles.dose}>{dose.say}</span>}
            <span className={styles.below}>{summary}</span>
          </span>
          <span className={styles.sure}>
            {position && <EvidenceMark {...position} />}
            {!position && !UNGRADED.has(kind) && <NoEvidence />}
            {disagreement && (
              <span className={styles.disagreement}>
                <IconScale aria-hidden size={14} stroke={1.75} />
                {t('evidence.disagree')}
              </span>
            )}
          </span>
        </span>
      }
    >
      <ProposalWhy proposal={proposal} />
    </Item>
  )
}
