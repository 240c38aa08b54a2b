import type { MadeLink, NewAccount } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import type { Made } from './account.ts'
import styles from './accounts.module.css'
import { Roles, STAFF } from './roles.tsx'

/** Makes an account that nothing opens but a link. */
export function Invite({
  onMade,
  onCancel,
}: {
  readonly onMade: (made: Made) => void
  readonly onCancel: () => void
}) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [given, setGiven] = useState<NewAccount>({ name: '', roles: [] })
  const { name, roles } = given
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act<MadeLink>('/accounts', { method: 'POST', body: given })
    if (answer.kind === 'ok') onMade({ name, link: answer.value.link })
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('accounts.invite')}>
      <Fault failure={failure} />
      <TextInput
        label={t('accounts.name')}
        description={t('accounts.nameHint')}
        autoComplete="off"
        autoFocus
        required
        withAsterisk={false}
        value={name}
        onChange={({ currentTarget }) => setGiven({ name: currentTarget.value, roles })}
      />
      <Roles
        roles={roles}
        among={STAFF}
        onChange={(changed) => setGiven({ name, roles: changed })}
      />
      <p className={styles.quiet}>{t('accounts.patientHint')}</p>
      <div className={styles.acts}>
        <Button type="submit" loading={busy} disabled={roles.length === 0}>
          {t('accounts.makeLink')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('account.cancel')}
        </Button>
      </div>
    </form>
  )
}
