import type { Lost, MadeLink } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import type { Account, Made } from './account.ts'
import styles from './accounts.module.css'
import { Roles } from './roles.tsx'

/** What an administrator may do to an account. */
export function Change({
  account: { id, name, roles: before, disabled, invited, sessions },
  onChanged,
  onMade,
}: {
  readonly account: Account
  readonly onChanged: () => void
  readonly onMade: (made: Made) => void
}) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [roles, setRoles] = useState(before)
  const path = `/accounts/${encodeURIComponent(id)}`
  const change = async (part: string, body?: object) => {
    const answer = await act(
      `${path}/${part}`,
      body ? { method: 'POST', body } : { method: 'DELETE' },
    )
    if (answer.kind === 'ok') onChanged()
  }
  const link = async (lost: Lost) => {
    const answer = await act<MadeLink>(`${path}/link`, { method: 'POST', body: { lost } })
    if (answer.kind === 'ok') onMade({ name, link: answer.value.link })
  }
  return (
    <div className={styles.form}>
      <Fault failure={failure} />
      <Roles roles={roles} onChange={setRoles} />
      <div className={styles.acts}>
        <Button
          loading={busy}
          disabled={roles.length === 0}
          onClick={() => change('roles', { roles })}
        >
          {t('accounts.save')}
        </Button>
        {!disabled && (
          <>
            {!invited && (
              <Button variant="default" onClick={() => link('password')}>
                {t('accounts.password')}
              </Button>
            )}
            <Button variant="default" onClick={() => link('everything')}>
              {t('accounts.again')}
            </Button>
          </>
        )}
        {sessions > 0 && (
          <Button variant="default" onClick={() => change('sessions')}>
            {t('accounts.signOut')}
          </Button>
        )}
        <Button variant="default" onClick={() => change('disabled', { disabled: !disabled })}>
          {t(disabled ? 'accounts.openAct' : 'accounts.shutAct')}
        </Button>
      </div>
      <p className={styles.quiet}>{t('accounts.resetHint')}</p>
    </div>
  )
}
