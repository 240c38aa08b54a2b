import type { Entering } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Frame } from './frame.tsx'
import styles from './session.module.css'

interface Owed {
  readonly ticket: string
  readonly onEntered: (entering: Entering) => void
  readonly onBack: () => void
}

/** The code that a right password owes. */
export function Code(owed: Owed) {
  const t = useWords()
  return (
    <Frame title={t('session.codeTitle')} what={t('session.codeWhat')}>
      <CodeFields {...owed} />
    </Frame>
  )
}

/** The code of the phone, or one of those for recovery: one field takes either. */
export function CodeFields({ ticket, onEntered, onBack }: Owed) {
  const t = useWords()
  const [code, setCode] = useState('')
  const { busy, failure, act } = useAct()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act<Entering>('/session/code', { method: 'POST', body: { ticket, code } })
    if (answer.kind === 'ok') onEntered(answer.value)
  }
  return (
    <form className={styles.fields} onSubmit={submit}>
      <Fault failure={failure} />
      <TextInput
        label={t('session.code')}
        description={t('session.codeHint')}
        autoComplete="one-time-code"
        autoFocus
        required
        withAsterisk={false}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        {t('session.act')}
      </Button>
      <Button variant="default" onClick={onBack}>
        {t('session.back')}
      </Button>
    </form>
  )
}
