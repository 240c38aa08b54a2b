import type { TakenNight } from '@legato/server/api'
import { Button } from '@mantine/core'
import { IconMoon } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { type Failure, send, useSignedOut } from '../api/index.ts'
import { useCatch } from '../imports/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './nights.module.css'
import { Reason } from './reason.tsx'

type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly file: File }
  | { readonly kind: 'taken' }

/** Chooses a recording, or takes the one that is dropped, and says how far it is. */
export function Upload({
  patient,
  onTaken,
}: {
  readonly patient: string
  readonly onTaken: () => void
}) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  const { sending, take } = useSending(patient, onTaken)
  useCatch(
    useMemo(
      () => ({
        take: ([file]: readonly File[]) => file && take(file),
        title: t('nights.drop'),
        hint: t('nights.dropHint'),
      }),
      [t, take],
    ),
  )
  return (
    <section className={`${styles.upload} screen-only`} aria-label={t('nights.add')}>
      <input
        ref={field}
        type="file"
        hidden
        accept=".edf,.bdf,.rec"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) take(file)
        }}
      />
      <Button
        leftSection={<IconMoon aria-hidden size={16} stroke={1.75} />}
        disabled={sending.kind === 'sending'}
        onClick={() => field.current?.click()}
      >
        {t('nights.choose')}
      </Button>
      <p className={styles.quiet}>{t('nights.chooseHint')}</p>
      <div role="status" className={styles.sending}>
        {sending.kind === 'sending' && <Sent part={sending.part} />}
        {sending.kind === 'taken' && t('nights.taken')}
      </div>
      <Fault failure={sending.kind === 'failed' ? sending.failure : undefined} />
      {sending.kind === 'failed' && isUnproven(sending.failure) && (
        <Reason file={sending.file.name} onGiven={(reason) => take(sending.file, reason)} />
      )}
    </section>
  )
}

function isUnproven(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.code === 'recording-unproven'
}

function Sent({ part }: { readonly part: number }) {
  const t = useWords()
  const percent = Math.floor(part * 100)
  return (
    <>
      <progress max={1} value={part} aria-label={t('nights.sending', { percent })} />
      {part < 1 ? t('nights.sending', { percent }) : t('nights.keeping')}
    </>
  )
}

function useSending(patient: string, onTaken: () => void) {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' })
  const signedOut = useSignedOut()
  const take = useCallback(
    async (file: File, reason?: string) => {
      setSending({ kind: 'sending', part: 0 })
      const to = `/patients/${patient}/nights`
      const said = { 'X-File-Name': file.name, ...(reason && { 'X-Reason': reason }) }
      const onSent = (part: number) => setSending({ kind: 'sending', part })
      const answer = await send<TakenNight>({ file, to, said, onSent })
      if (answer.kind === 'ok') {
        setSending({ kind: 'taken' })
        return onTaken()
      }
      const { failure } = answer
      setSending({ kind: 'failed', failure, file })
      if (failure.kind === 'signed-out') signedOut(failure.again)
    },
    [patient, onTaken, signedOut],
  )
  return { sending, take }
}
