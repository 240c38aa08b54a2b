import type { ToldClaim } from '@legato/server/api'
import {
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { useWords } from '../words/index.ts'
import styles from './claims.module.css'

type Verdict = ToldClaim['verdict']

const ICONS: Readonly<Record<Verdict, TablerIcon>> = {
  partly: IconCircleHalf2,
  'not-shown': IconCircleDashed,
  'no-effect': IconCircleX,
  'no-study': IconHelpCircle,
}

/** How a claim stands, as a sign and in words. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const t = useWords()
  const Icon = ICONS[verdict]
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Icon aria-hidden size={16} stroke={1.75} />
      {t(`claims.verdict.${verdict}`)}
    </span>
  )
}
