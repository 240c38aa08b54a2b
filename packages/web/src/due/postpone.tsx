import type { DueOfPatient } from '@legato/server/api'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './due.module.css'
import type { Saying } from './use-say.ts'

const DAY_MS = 86_400_000

/** To which day, and why. */
export function Postpone({
  one,
  asOf,
  saying,
  onLeave,
}: {
  readonly one: DueOfPatient
  readonly asOf: string
  readonly saying: Saying
  readonly onLeave: () => void
}) {
  const t = useWords()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const tomorrow = new Date(Date.parse(asOf) + DAY_MS).toISOString().slice(0, 10)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void saying.postpone(one, until, reason.trim())
  }
  return (
    <form
      className={styles.form}
      aria-label={t('due.postponeOf', { what: one.say })}
      onSubmit={submit}
    >
      <TextInput
        type="date"
        label={t('due.until')}
        min={tomorrow}
        required
        withAsterisk={false}
        value={until}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <Textarea
        label={t('due.reason')}
        description={t('due.reasonHint')}
        minLength={10}
        maxLength={1000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={saying.busy}>
          {t('due.keep')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('due.leave')}
        </Button>
      </div>
    </form>
  )
}
