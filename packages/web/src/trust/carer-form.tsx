import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Person } from '../person/index.ts'
import { useWords } from '../words/index.ts'
import styles from './trust.module.css'

export interface NewCarer {
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly until?: string
}

/** Names a carer: somebody new gets a link, somebody with an account reads from now on. */
export function CarerForm({
  voice,
  busy,
  onInvite,
  onName,
}: {
  readonly voice: Person['voice']
  readonly busy: boolean
  /** Whether it was done: then the form is empty again, else nothing typed is lost. */
  readonly onInvite: (carer: NewCarer) => Promise<boolean>
  readonly onName: (carer: NewCarer) => Promise<boolean>
}) {
  const t = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const [until, setUntil] = useState('')
  const give = async (to: typeof onInvite) => {
    const isDone = await to({ name: name.trim(), ...(until && { until }) })
    if (!isDone) return
    setName('')
    setUntil('')
    setIsOpen(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    give(onInvite)
  }
  if (!isOpen)
    return (
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {t(`trust.carerInvite.${voice}`)}
      </Button>
    )
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t(`trust.carerInvite.${voice}`)}>
      <TextInput
        label={t(`trust.carerName.${voice}`)}
        description={t(`trust.carerNameHint.${voice}`)}
        autoComplete="off"
        autoFocus
        required
        withAsterisk={false}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('trust.carerDay')}
        value={until}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={busy}>
          {t('trust.carerMake')}
        </Button>
        <Button variant="default" disabled={name.trim() === ''} onClick={() => give(onName)}>
          {t('trust.carerHas')}
        </Button>
        <Button variant="default" onClick={() => setIsOpen(false)}>
          {t('account.cancel')}
        </Button>
      </div>
    </form>
  )
}
