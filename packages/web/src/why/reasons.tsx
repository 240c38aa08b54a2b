import type { Reason } from '@legato/server/api'
import { IconAlertTriangle, IconMinus, IconPlus, type TablerIcon } from '@tabler/icons-react'
import { Facts, UnknownMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import { Unverified } from './unverified.tsx'
import styles from './why.module.css'

const ICONS: Readonly<Record<'for' | 'against' | 'caution' | 'monitor', TablerIcon | undefined>> = {
  for: IconPlus,
  against: IconMinus,
  caution: IconAlertTriangle,
  monitor: undefined,
}

/** Reasons, each with the patient's own numbers under it. What may or may not hold looks so. */
export function Reasons({
  side,
  reasons,
}: {
  readonly side: keyof typeof ICONS
  readonly reasons: readonly Reason[]
}) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <ReasonLine key={reason.id} reason={reason} icon={ICONS[side]} />
      ))}
    </ul>
  )
}

function ReasonLine({
  reason,
  icon: Icon,
}: {
  readonly reason: Reason
  readonly icon: TablerIcon | undefined
}) {
  const t = useWords()
  const { say, because, safety, verified, unknown } = reason
  return (
    <li
      className={styles.reason}
      data-unknown={unknown === true}
      data-marked={Icon !== undefined || unknown === true}
    >
      {unknown ? <UnknownMark /> : Icon && <Icon aria-hidden size={16} stroke={1.75} />}
      <div>
        <p>
          {say} {unknown && <em className={styles.maybe}>{t('why.maybe')}</em>}
        </p>
        <Facts facts={because} />
        {(safety || !verified) && (
          <p className={styles.small}>
            {safety && <span>{t('why.safety', { id: safety })}</span>}
            {!verified && <Unverified />}
          </p>
        )}
      </div>
    </li>
  )
}
