import type { TakenNight } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { send } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import type { Choosing } from './choosing.ts'
import styles from './nights.module.css'

interface Props {
  /** Of the night, below `/api`. */
  readonly path: string
  readonly choosing: Choosing
}

/** Lays stages and events from a file beside the recording, in the place of its own. */
export function Hypnogram({ path, choosing }: Props) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  const lay = (file: File) =>
    choosing.say(({ chosen }) => {
      const said = { 'X-File-Name': file.name }
      return send<TakenNight>({
        ...{ file, to: `${path}/hypnogram`, method: 'PUT', said, match: chosen },
      })
    })
  return (
    <div className={`${styles.tools} screen-only`}>
      <input
        ref={field}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.edf,.bdf"
        aria-label={t('nights.hypnogram.choose')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) lay(file)
        }}
      />
      <Button variant="default" loading={choosing.busy} onClick={() => field.current?.click()}>
        {t('nights.hypnogram.choose')}
      </Button>
      <p className={styles.quiet}>{t('nights.hypnogram.hint')}</p>
    </div>
  )
}
