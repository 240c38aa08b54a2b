import type { Proposal } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import { Asked } from './asked.tsx'
import { CalendarView } from './calendar.tsx'
import { Changes } from './changes.tsx'
import { DoseView } from './dose.tsx'
import { Part } from './part.tsx'
import { Positions } from './positions.tsx'
import { RankView } from './rank.tsx'
import { Reasons } from './reasons.tsx'
import { Tests } from './tests.tsx'
import styles from './why.module.css'

/** Why a proposal stands where it stands: both sides, the dose, the guidelines, the rule. */
export function ProposalWhy({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords()
  const { dose, calendar, cautions, monitor, positions, disagreement, changesIf, rank } = proposal
  const { tests = [] } = proposal
  return (
    <dl className={styles.why}>
      <Part title={t('why.for')}>
        {proposal.for.length > 0 ? (
          <Reasons side="for" reasons={proposal.for} />
        ) : (
          <p className={styles.quiet}>{t('why.nothingFor')}</p>
        )}
      </Part>
      <Part title={t('why.against')}>
        {proposal.against.length > 0 ? (
          <Reasons side="against" reasons={proposal.against} />
        ) : (
          <p className={styles.quiet}>{t('why.nothingAgainst')}</p>
        )}
      </Part>
      {cautions.length > 0 && (
        <Part title={t('why.cautions')}>
          <Reasons side="caution" reasons={cautions} />
        </Part>
      )}
      {tests.length > 0 && (
        <Part title={t('why.tests')}>
          <Tests tests={tests} />
        </Part>
      )}
      {dose && (
        <Part title={t('why.dose')}>
          <DoseView dose={dose} />
        </Part>
      )}
      {calendar && (
        <Part title={t('calendar.title')}>
          <CalendarView calendar={calendar} />
        </Part>
      )}
      {monitor.length > 0 && (
        <Part title={t('why.monitor')}>
          <Reasons side="monitor" reasons={monitor} />
        </Part>
      )}
      {positions.length > 0 && (
        <Part title={t('why.guidelines')}>
          <Positions positions={positions} disagreement={disagreement} />
        </Part>
      )}
      {rank && rank.of > 1 && (
        <Part title={t('why.rank')}>
          <RankView rank={rank} />
        </Part>
      )}
      {changesIf.length > 0 && (
        <Part title={t('why.changes')}>
          <Changes changes={changesIf} />
        </Part>
      )}
      <Asked id={proposal.id} />
    </dl>
  )
}
