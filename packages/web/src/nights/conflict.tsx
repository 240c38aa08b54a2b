import { Button } from '@mantine/core'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import type { Choosing } from './choosing.ts'
import styles from './nights.module.css'

/** Why a night is not scored anew; where somebody else was first, both ways on. */
export function Conflict({ choosing }: { readonly choosing: Choosing }) {
  const t = useWords()
  const { busy, failure, isConflict, insist, giveWay } = choosing
  if (!failure) return null
  if (!isConflict)
    return (
      <div className={styles.conflict}>
        <Fault failure={failure} />
        <Button variant="default" disabled={busy} onClick={insist}>
          {t('states.retry')}
        </Button>
      </div>
    )
  return (
    <div className={styles.conflict}>
      <p role="alert" className={styles.first}>
        {t('nights.conflict.said')}
      </p>
      <div className={`${styles.tools} screen-only`}>
        <Button disabled={busy} onClick={insist}>
          {t('nights.conflict.mine')}
        </Button>
        <Button variant="default" disabled={busy} onClick={giveWay}>
          {t('nights.conflict.theirs')}
        </Button>
      </div>
    </div>
  )
}
