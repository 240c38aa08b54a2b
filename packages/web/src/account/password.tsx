import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './account.module.css'
import type { Given } from './given.ts'
import { NewPassword } from './new-password.tsx'

type State = 'closed' | 'open' | 'changed'

export function Password({ account: { hasPassword }, onDone }: Given) {
  const t = useWords()
  const [state, setState] = useState<State>('closed')
  const say = hasPassword ? t('account.passwordSet') : t('account.passwordNone')
  return (
    <Part title={t('account.password')}>
      {state === 'changed' ? <p role="status">{t('account.passwordChanged')}</p> : <p>{say}</p>}
      {state === 'open' ? (
        <Change
          hasPassword={hasPassword}
          onCancel={() => setState('closed')}
          onDone={() => {
            setState('changed')
            onDone()
          }}
        />
      ) : (
        <Button variant="default" onClick={() => setState('open')}>
          {t(hasPassword ? 'account.changePassword' : 'account.setPassword')}
        </Button>
      )}
    </Part>
  )
}

function Change({
  hasPassword,
  onCancel,
  onDone,
}: {
  readonly hasPassword: boolean
  readonly onCancel: () => void
  readonly onDone: () => void
}) {
  const t = useWords()
  const { session } = useSession()
  const [present, setPresent] = useState('')
  const [password, setPassword] = useState('')
  const { busy, failure, act } = useAct()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = { password, ...(hasPassword && { present }) }
    const answer = await act('/account/password', { method: 'POST', body })
    if (answer.kind === 'ok') onDone()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Fault failure={failure} />
      {/* Tells a keeper of passwords whose this one is. */}
      <input type="hidden" autoComplete="username" value={session.name} />
      {hasPassword && (
        <PasswordInput
          label={t('account.presentPassword')}
          autoComplete="current-password"
          autoFocus
          required
          withAsterisk={false}
          value={present}
          visibilityToggleButtonProps={{ 'aria-label': t('account.show'), tabIndex: 0 }}
          onChange={({ currentTarget }) => setPresent(currentTarget.value)}
        />
      )}
      <NewPassword value={password} onChange={setPassword} />
      <div className={styles.acts}>
        <Button type="submit" loading={busy}>
          {t(hasPassword ? 'account.changePassword' : 'account.setPassword')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('account.cancel')}
        </Button>
      </div>
    </form>
  )
}
