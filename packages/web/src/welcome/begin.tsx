import type { Entering, LinkPurpose, SignInWays } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { NewPassword } from '../account/index.ts'
import { useAct } from '../api/index.ts'
import { CodeFields, canUsePasskeys, Hospital, makePasskey, passkeyName } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './welcome.module.css'

/** How the account is to be opened from now on: a password, a passkey, or the hospital. */
export function Begin({
  token,
  purpose,
  ways,
}: {
  readonly token: string
  readonly purpose: LinkPurpose
  readonly ways: SignInWays
}) {
  const t = useWords()
  const acting = useAct()
  const [name, setName] = useState(purpose.kind === 'welcome' ? '' : purpose.name)
  const [password, setPassword] = useState('')
  const isFirst = purpose.kind === 'welcome'
  const isOpen = purpose.kind === 'invitation' || purpose.kind === 'reset'
  const [ticket, setTicket] = useState<string>()

  const send = async (path: string, body: object) => {
    const answer = await acting.act<Entering>(path, { method: 'POST', body: { token, ...body } })
    if (answer.kind === 'ok') enter(answer.value)
  }
  const enter = (entering: Entering) => {
    if (entering.kind === 'code') setTicket(entering.ticket)
    // The whole page anew: it now belongs to somebody.
    else location.assign('/')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send('/links/password', { password, ...(isFirst && { name }) })
  }
  const withPasskey = async () => {
    const response = await makePasskey(acting, '/links/passkey/challenge', { token })
    if (response) await send('/links/passkey', { name: passkeyName(), response })
  }

  if (ticket !== undefined)
    return <CodeFields ticket={ticket} onEntered={enter} onBack={() => location.assign('/')} />
  return (
    <>
      <form className={styles.fields} onSubmit={submit}>
        <Fault failure={acting.failure} />
        <TextInput
          label={t('session.name')}
          description={isFirst && t('welcome.nameHint')}
          autoComplete="username"
          autoFocus={isFirst}
          required
          withAsterisk={false}
          readOnly={!isFirst}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <NewPassword value={password} onChange={setPassword} />
        <Button type="submit" loading={acting.busy}>
          {t(isFirst ? 'welcome.make' : 'welcome.open')}
        </Button>
      </form>
      {isOpen && (canUsePasskeys() || ways.hospital) && (
        <div className={styles.fields}>
          <p className={styles.or}>{t('welcome.or')}</p>
          {canUsePasskeys() && (
            <Button
              variant="default"
              leftSection={<IconKey aria-hidden size={16} />}
              onClick={withPasskey}
            >
              {t('welcome.passkey')}
            </Button>
          )}
          {ways.hospital && <Hospital name={ways.hospital} link={token} />}
        </div>
      )}
    </>
  )
}
