import type { Night } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useSession } from '../session/index.ts'
import { Bar, Empty, Waiting } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Channels } from './channels.tsx'
import { choosingAt, useChoosing } from './choosing.ts'
import { Conflict } from './conflict.tsx'
import { File } from './file.tsx'
import { nightInWords } from './night-in-words.ts'
import styles from './nights.module.css'

interface Props {
  readonly path: string
  readonly night: Night
  readonly onChanged: () => void
}

/** A night that is being scored, or that could not be: why, and what can be done. */
export function Unscored({ path, night, onChanged }: Props) {
  const t = useWords()
  const { state } = night
  const { may } = useSession().session
  const choosing = useChoosing({ path, night, onChanged })
  return (
    <div className={styles.desk}>
      <p className={styles.quiet}>{nightInWords(night.start, t)}</p>
      {state.kind === 'failed' ? (
        <Empty title={t('nights.failed')} hint={state.say}>
          <p className={styles.quiet}>{t('nights.failedHint')}</p>
          {may.includes('write') && (
            <Button
              disabled={choosing.busy}
              onClick={() => choosing.say(choosingAt(path, (choices) => choices))}
            >
              {t('nights.scoreAgain')}
            </Button>
          )}
          <Conflict choosing={choosing} />
        </Empty>
      ) : (
        <Waiting>
          <p>{t('nights.scoring')}</p>
          <div className={styles.shape}>
            <Bar width={120} height={32} />
            <Bar width="60%" />
            <Bar width="80%" />
          </div>
        </Waiting>
      )}
      {state.kind === 'failed' && night.channels.length > 0 && (
        <Channels {...{ path, night, onChanged }} />
      )}
      <File night={night} />
    </div>
  )
}
