import type { Unsigned } from '@legato/server/api'
import { IconRobot, IconSignature } from '@tabler/icons-react'
import { useWords } from '../words/index.ts'
import styles from './unverified.module.css'

const ICONS = { machine: IconRobot, exam: IconSignature } as const

/** On whatever nobody stands for yet, wherever it is shown: what a machine made, and exams. */
export function UnverifiedMark({ kind = 'machine' }: { readonly kind?: Unsigned['kind'] }) {
  const t = useWords()
  const Icon = ICONS[kind]
  return (
    <span className={styles.mark}>
      <Icon aria-hidden size={14} stroke={1.75} />
      {t(`signing.mark.${kind}`)}
    </span>
  )
}
