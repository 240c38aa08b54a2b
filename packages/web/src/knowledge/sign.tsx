import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { Failure } from '../api/index.ts'
import { Failed } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './knowledge.module.css'

/** Who stands for a ruling, with the reason where one is needed. */
export function Sign({
  act,
  withReason = false,
  main = false,
  busy,
  failure,
  onSign,
}: {
  readonly act: string
  readonly withReason?: boolean
  readonly main?: boolean
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onSign: (by: string, reason: string) => void
}) {
  const t = useWords()
  const id = useId()
  const [by, setBy] = useState('')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (by.trim() !== '' && (!withReason || reason.trim() !== '')) onSign(by, reason)
  }
  return (
    <form className={`${styles.sign} screen-only`} onSubmit={submit} noValidate>
      {withReason && (
        <TextInput
          id={`${id}reason`}
          label={t('knowledge.reason')}
          value={reason}
          error={asked && reason.trim() === '' && t('knowledge.reasonMissing')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      <TextInput
        id={`${id}name`}
        label={t('knowledge.name')}
        autoComplete="name"
        value={by}
        error={asked && by.trim() === '' && t('knowledge.nameMissing')}
        onChange={({ currentTarget }) => setBy(currentTarget.value)}
      />
      <Button type="submit" variant={main ? 'filled' : 'default'} loading={busy}>
        {act}
      </Button>
      {failure && <Failed failure={failure} title={t('knowledge.failed')} />}
    </form>
  )
}
