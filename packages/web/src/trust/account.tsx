import type { MadeLink, PatientAccount } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { HandedLink, type Made } from '../accounts/index.ts'
import { useAct, useLoad } from '../api/index.ts'
import { Part, Shown } from '../part/index.ts'
import type { Person } from '../person/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { suggestedName } from './suggested-name.ts'
import styles from './trust.module.css'

/** The patient's own way into the record: none yet, invited, or in use. */
export function AccountPart({ person }: { readonly person: Person }) {
  const t = useWords()
  const path = `/patients/${person.id}/account`
  const loaded = useLoad<PatientAccount>(path)
  const { busy, failure, act } = useAct()
  const [made, setMade] = useState<Made>()
  const invite = async (name: string) => {
    const answer = await act<MadeLink>(path, { method: 'POST', body: { name } })
    if (answer.kind !== 'ok') return
    setMade({ name, link: answer.value.link })
    loaded.again()
  }
  return (
    <Part title={t(`trust.account.${person.voice}`)}>
      <Shown loaded={loaded} closed={t(`trust.closed.${person.voice}`)}>
        {({ state, name = '' }) => (
          <>
            {state === 'none' && <p>{t('trust.accountNone')}</p>}
            {state === 'open' && <p>{t(`trust.accountOpen.${person.voice}`, { name })}</p>}
            {state === 'shut' && <p>{t('trust.accountShut', { name })}</p>}
            {state === 'invited' && <p>{t('trust.accountInvited', { name })}</p>}
            <Fault failure={failure} />
            {made && <HandedLink {...made} onDone={() => setMade(undefined)} />}
            {state === 'none' && !made && (
              <Invite suggested={suggestedName(person.name)} busy={busy} onInvite={invite} />
            )}
            {state === 'invited' && !made && (
              <Button variant="default" loading={busy} onClick={() => invite(name)}>
                {t('trust.inviteAgain')}
              </Button>
            )}
          </>
        )}
      </Shown>
    </Part>
  )
}

function Invite({
  suggested,
  busy,
  onInvite,
}: {
  readonly suggested: string
  readonly busy: boolean
  readonly onInvite: (name: string) => void
}) {
  const t = useWords()
  const [name, setName] = useState(suggested)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onInvite(name.trim())
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('trust.invite')}>
      <TextInput
        label={t('trust.inviteName')}
        description={t('trust.inviteNameHint')}
        autoComplete="off"
        required
        withAsterisk={false}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={busy}>
          {t('trust.inviteMake')}
        </Button>
      </div>
    </form>
  )
}
