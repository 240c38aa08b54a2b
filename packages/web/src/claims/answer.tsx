import type { ToldClaim } from '@legato/server/api'
import { Row } from '../item/index.ts'
import { useWords } from '../words/index.ts'
import styles from './claims.module.css'
import { SmallPrint } from './sources.tsx'
import { VerdictMark } from './verdict.tsx'

/** A claim in its own words; Enter or a tap shows the answer below it. */
export function ClaimItem({
  claim: { id, verdict, claim, shown, instead, sources, verified },
  isOpen,
  onTurn,
}: {
  readonly claim: ToldClaim
  readonly isOpen: boolean
  readonly onTurn: () => void
}) {
  const t = useWords()
  const panel = `answer-${id}`
  return (
    <li className={styles.claim} data-open={isOpen}>
      <Row id={id} panel={panel} isOpen={isOpen} onTurn={onTurn}>
        <span className={styles.said}>
          <span className={styles.words}>{claim}</span>
          <VerdictMark verdict={verdict} />
        </span>
      </Row>
      {isOpen && (
        <section id={panel} className={styles.answer} aria-label={t('claims.answer', { claim })}>
          <h3>{t('claims.shown')}</h3>
          <p>{shown}</p>
          <h3>{t('claims.instead')}</h3>
          <p>{instead}</p>
          <SmallPrint sources={sources} verified={verified} />
        </section>
      )}
    </li>
  )
}
