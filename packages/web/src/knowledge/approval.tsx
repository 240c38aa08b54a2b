import type { KnowledgeList } from '@legato/server/api'
import { useSession } from '../session/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './knowledge.module.css'
import { useRuling } from './ruling.ts'
import { Sign } from './sign.tsx'

/** Whether a clinician stands for this version, and the way to do so or to take it back. */
export function Approval({
  list: { version, digest, approved },
  onRuled,
}: {
  readonly list: KnowledgeList
  readonly onRuled: () => void
}) {
  const t = useWords()
  const { session } = useSession()
  const { rule, busy, failure } = useRuling(onRuled)
  const canRule = session.may.includes('rule')
  return (
    <section className={styles.approval} data-approved={approved !== null}>
      <h2>
        {approved
          ? t('knowledge.approved', { by: approved.by, date: dateInWords(approved.at) })
          : t('knowledge.notApproved')}
      </h2>
      {!approved && <p>{t('knowledge.notApprovedHint')}</p>}
      {canRule && !approved && (
        <Sign
          main
          act={t('knowledge.approve', { version })}
          {...{ busy, failure }}
          onSign={(by) => rule({ kind: 'approve', version, digest, by })}
        />
      )}
      {canRule && approved && (
        <details className="screen-only">
          <summary>{t('knowledge.withdraw')}</summary>
          <Sign
            withReason
            act={t('knowledge.withdraw')}
            {...{ busy, failure }}
            onSign={(by, reason) => rule({ kind: 'withdraw', version, reason, by })}
          />
        </details>
      )}
    </section>
  )
}
