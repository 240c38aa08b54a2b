import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './nights.module.css'

/** Of a recording that does not show whose it is, a person says how that is known. */
export function Reason({
  file,
  onGiven,
}: {
  readonly file: string
  readonly onGiven: (reason: string) => void
}) {
  const t = useWords()
  const [reason, setReason] = useState('')
  const give = (event: FormEvent) => {
    event.preventDefault()
    onGiven(reason.trim())
  }
  return (
    <form className={styles.reason} onSubmit={give}>
      <Textarea
        label={t('nights.reason', { file })}
        description={t('nights.reasonHint')}
        minLength={10}
        maxLength={1000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit">{t('nights.reasonGive')}</Button>
    </form>
  )
}
