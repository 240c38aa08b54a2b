import type { KnowledgeList, KnowledgeRow } from '@legato/server/api'
import { Item } from '../item/index.ts'
import { useSession } from '../session/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import { Details } from './details.tsx'
import styles from './knowledge.module.css'
import { useRuling } from './ruling.ts'
import { Sign } from './sign.tsx'

type Off = KnowledgeList['off'][number]

/** An item of the knowledge; opened, what it says, and the switch of the clinic. */
export function KnowledgeLine({
  row: { kind, id, label, unverified, switchable },
  off,
  onRuled,
}: {
  readonly row: KnowledgeRow
  readonly off: Off | undefined
  readonly onRuled: () => void
}) {
  const t = useWords()
  return (
    <Item
      id={`${kind} ${id}`}
      label={label}
      head={
        <span className={styles.line}>
          <span className={styles.label}>{label}</span>
          <span className={styles.quiet}>
            {unverified > 0 && t('knowledge.doubtful', { count: unverified })}
          </span>
          {off && <span className={styles.off}>{told(off, t)}</span>}
        </span>
      }
    >
      {kind === 'therapy' && <Switch {...{ id, switchable, off, onRuled }} />}
      <Details kind={kind} id={id} />
    </Item>
  )
}

function told({ by, at, reason }: Off, t: ReturnType<typeof useWords>): string {
  return t('knowledge.isOff', { by, date: dateInWords(at), reason })
}

function Switch({
  id,
  switchable,
  off,
  onRuled,
}: {
  readonly id: string
  readonly switchable: boolean
  readonly off: Off | undefined
  readonly onRuled: () => void
}) {
  const t = useWords()
  const { session } = useSession()
  const { rule, busy, failure } = useRuling(onRuled)
  if (!session.may.includes('rule')) return null
  if (!switchable) return <p className={styles.quiet}>{t('knowledge.fixed')}</p>
  const act = t(off ? 'knowledge.switchOn' : 'knowledge.switchOff')
  return (
    <details className={styles.switch}>
      <summary>{act}</summary>
      <Sign
        withReason={!off}
        {...{ act, busy, failure }}
        onSign={(by, reason) =>
          rule(
            off
              ? { kind: 'switch-on', proposal: id, by }
              : { kind: 'switch-off', proposal: id, reason, by },
          )
        }
      />
    </details>
  )
}
