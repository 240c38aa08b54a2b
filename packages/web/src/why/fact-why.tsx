import type { Fact } from '@legato/server/api'
import { Facts } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import { Asked } from './asked.tsx'
import { Part } from './part.tsx'
import { Unverified } from './unverified.tsx'
import styles from './why.module.css'

/** Why a finding or an alert holds: the facts it rests on, the rule, the sources. */
export function FactWhy({
  id,
  because,
  verified,
  safety,
}: {
  readonly id: string
  readonly because: readonly Fact[]
  readonly verified: boolean
  readonly safety?: string | undefined
}) {
  const t = useWords()
  return (
    <dl className={styles.why}>
      {because.length > 0 && (
        <Part title={t('why.facts')}>
          <Facts facts={because} />
        </Part>
      )}
      <Asked id={id} />
      {(safety || !verified) && (
        <Part title={t('why.standing')}>
          <p className={styles.small}>
            {safety && <span>{t('why.safety', { id: safety })}</span>}
            {!verified && <Unverified />}
          </p>
        </Part>
      )}
    </dl>
  )
}
