import type { Credentials, Entering, Session } from '@legato/server/api'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { ask, type Failure } from '../api/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { Mark } from './mark.tsx'
import styles from './session.module.css'

interface Faults {
  readonly name?: string
  readonly password?: string
  readonly form?: string
}

export function SignIn({
  ended,
  onSignedIn,
}: {
  /** The session ran out while someone was at work. */
  readonly ended: boolean
  readonly onSignedIn: (session: Session) => void
}) {
  const t = useWords()
  const [given, setGiven] = useState<Credentials>({ name: '', password: '' })
  const [faults, setFaults] = useState<Faults>({})
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const empty = emptyFields(given, t)
    setFaults(empty)
    if (empty.name || empty.password) {
      form.current?.querySelector<HTMLInputElement>(empty.name ? '#name' : '#password')?.focus()
      return
    }
    setBusy(true)
    const answer = await ask<Entering>('/session', { method: 'POST', body: given })
    setBusy(false)
    if (answer.kind === 'ok') {
      if (answer.value.kind === 'in') onSignedIn(answer.value.session)
    } else setFaults({ form: wordsOf(answer.failure, t) })
  }

  return (
    <main className={styles.page}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <header>
          <Mark />
          <h1>{t('session.title')}</h1>
          <p role={ended ? 'status' : undefined}>{t(ended ? 'session.ended' : 'session.what')}</p>
        </header>
        {faults.form && (
          <p role="alert" className={styles.fault}>
            {faults.form}
          </p>
        )}
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
        {!ended && <p className={styles.first}>{t('session.first')}</p>}
      </form>
    </main>
  )
}

function emptyFields({ name, password }: Credentials, t: Words): Faults {
  return {
    ...(name.trim() === '' && { name: t('session.nameMissing') }),
    ...(password === '' && { password: t('session.passwordMissing') }),
  }
}

function wordsOf(failure: Failure, t: Words): string {
  switch (failure.kind) {
    case 'signed-out':
      return t('session.wrong')
    case 'refused':
      return failure.says.join(' ')
    case 'offline':
      return t('states.offlineHint')
    case 'forbidden':
    case 'missing':
    case 'broken':
      return t('states.brokenHint')
  }
}
