import type { Why, WhyCriterion } from '@legato/server/api'
import { type ReactNode, useState } from 'react'
import { FactLine, TruthMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './why.module.css'

type Asked = Why['asked'][number]

/** A rule of more parts is read on demand. */
const PARTS_OPEN = 24

/** The criteria in words, with this patient's values filled in. What did not hold stays folded. */
export function Rule({ asked }: { readonly asked: readonly Asked[] }) {
  const t = useWords()
  const holding = asked.filter(({ criterion }) => criterion.truth !== 'not-met')
  const others = asked.filter(({ criterion }) => criterion.truth === 'not-met')
  if (holding.length === 0 || others.length < 2) return <Criteria asked={asked} />
  return (
    <>
      <Criteria asked={holding} />
      <Folding
        isOpenFirst={false}
        summary={
          <>
            <TruthMark truth="not-met" />
            <span className={styles.quiet}>{t('why.notHolding', { count: others.length })}</span>
          </>
        }
      >
        <Criteria asked={others} />
      </Folding>
    </>
  )
}

function Criteria({ asked }: { readonly asked: readonly Asked[] }) {
  const t = useWords()
  return (
    <ul className={styles.rule}>
      {asked.map(({ role, say, criterion }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rule is data that does not move
        <li key={index}>
          <Folding
            isOpenFirst={criterion.truth !== 'not-met' && sizeOf(criterion) <= PARTS_OPEN}
            summary={
              <>
                <TruthMark truth={criterion.truth} />
                <span className={styles.role}>{t(`why.ruleRoles.${role}`)}</span>
                <span>{say}</span>
              </>
            }
          >
            <ul className={styles.tree}>
              <Branch criterion={criterion} />
            </ul>
          </Folding>
        </li>
      ))}
    </ul>
  )
}

function sizeOf({ parts }: WhyCriterion): number {
  return parts.reduce((sum, part) => sum + sizeOf(part), 1)
}

/** Makes what it folds when it is opened: a deep rule has hundreds of parts. */
function Folding({
  isOpenFirst,
  summary,
  children,
}: {
  readonly isOpenFirst: boolean
  readonly summary: ReactNode
  readonly children: ReactNode
}) {
  const [isOpen, setIsOpen] = useState(isOpenFirst)
  return (
    <details
      className={styles.folding}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}

function Branch({ criterion }: { readonly criterion: WhyCriterion }) {
  const { say, truth, fact, parts } = criterion
  return (
    <li className={styles.branch} data-truth={truth}>
      <div>
        <TruthMark truth={truth} />
        <span>{say}</span>
        {fact && <FactLine fact={fact} />}
      </div>
      {parts.length > 0 && (
        <ul className={styles.tree}>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rule is data that does not move
            <Branch key={index} criterion={part} />
          ))}
        </ul>
      )}
    </li>
  )
}
