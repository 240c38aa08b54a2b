import type { Credentials, Entering } from '@legato/server/api'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords, type Words } from '../words/index.ts'
import styles from './session.module.css'

interface Faults {
  readonly name?: string
  readonly password?: string
}

/** Name and password. */
export function Password({ onEntered }: { readonly onEntered: (entering: Entering) => void }) {
  const t = useWords()
  const [given, setGiven] = useState<Credentials>({ name: '', password: '' })
  const [faults, setFaults] = useState<Faults>({})
  const { busy, failure, act } = useAct()
  const form = useRef<HTMLFormElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const empty = emptyFields(given, t)
    setFaults(empty)
    if (empty.name || empty.password) {
      form.current?.querySelector<HTMLInputElement>(empty.name ? '#name' : '#password')?.focus()
      return
    }
    const answer = await act<Entering>('/session', { method: 'POST', body: given })
    if (answer.kind === 'ok') onEntered(answer.value)
  }

  return (
    <form ref={form} className={styles.fields} onSubmit={submit} noValidate>
      <Fault failure={failure} />
      <TextInput
        id="name"
        label={t('session.name')}
        autoComplete="username"
        autoFocus
        value={given.name}
        error={faults.name}
        onChange={({ currentTarget }) => setGiven({ ...given, name: currentTarget.value })}
      />
      <PasswordInput
        id="password"
        label={t('session.password')}
        autoComplete="current-password"
        value={given.password}
        error={faults.password}
        visibilityToggleButtonProps={{ 'aria-label': t('session.show'), tabIndex: 0 }}
        onChange={({ currentTarget }) => setGiven({ ...given, password: currentTarget.value })}
      />
      <Button type="submit" loading={busy}>
        {t('session.act')}
      </Button>
    </form>
  )
}

function emptyFields({ name, password }: Credentials, t: Words): Faults {
  return {
    ...(name.trim() === '' && { name: t('session.nameMissing') }),
    ...(password === '' && { password: t('session.passwordMissing') }),
  }
}
