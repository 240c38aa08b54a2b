import type { MadeLink, NewAccount } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import type { Made } from './account.ts'
import styles from './accounts.module.css'
import { Roles } from './roles.tsx'

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
  const [{ name, roles, patient = '' }, setGiven] = useState<NewAccount>({ name: '', roles: [] })
  const isPatient = roles.includes('patient')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body: NewAccount = { name, roles, ...(isPatient && { patient: patient.trim() }) }
    const answer = await act<MadeLink>('/accounts', { method: 'POST', body })
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
        onChange={({ currentTarget }) => setGiven({ name: currentTarget.value, roles, patient })}
      />
      <Roles roles={roles} onChange={(changed) => setGiven({ name, roles: changed, patient })} />
      {isPatient && (
        <TextInput
          label={t('accounts.patient')}
          description={t('accounts.patientHint')}
          required
          withAsterisk={false}
          value={patient}
          onChange={({ currentTarget }) => setGiven({ name, roles, patient: currentTarget.value })}
        />
      )}
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
