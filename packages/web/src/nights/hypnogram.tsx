import type { TakenNight } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { type Failure, send, useSignedOut } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './nights.module.css'

interface Props {
  /** Of the night, below `/api`. */
  readonly path: string
  readonly onLaid: () => void
}

/** Lays stages and events from a file beside the recording, in the place of its own. */
export function Hypnogram({ path, onLaid }: Props) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const signedOut = useSignedOut()
  const lay = async (file: File) => {
    setBusy(true)
    setFailure(undefined)
    const said = { 'X-File-Name': file.name }
    const to = `${path}/hypnogram`
    const answer = await send<TakenNight>({ file, to, said, method: 'PUT', onSent: () => {} })
    setBusy(false)
    if (answer.kind === 'ok') return onLaid()
    setFailure(answer.failure)
    if (answer.failure.kind === 'signed-out') signedOut(answer.failure.again)
  }
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
      <Button variant="default" loading={busy} onClick={() => field.current?.click()}>
        {t('nights.hypnogram.choose')}
      </Button>
      <p className={styles.quiet}>{t('nights.hypnogram.hint')}</p>
      <Fault failure={failure} />
    </div>
  )
}
