import type { Colleague, Team } from '@legato/server/api'
import { Button, NativeSelect } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct, useLoad } from '../api/index.ts'
import { Part, Shown } from '../part/index.ts'
import type { Person } from '../person/index.ts'
import { Fault } from '../states/index.ts'
import { type Done, DoneLine } from '../undo/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import { Row } from './row.tsx'
import styles from './trust.module.css'

/** Who opens the record because they treat the patient; with the ways to change that, for who may. */
export function TeamPart({ person: { id, voice } }: { readonly person: Person }) {
  const t = useWords()
  const path = `/patients/${id}/team`
  const loaded = useLoad<Team>(path)
  const { busy, failure, act } = useAct()
  const [done, setDone] = useState<Done>()
  const add = async (one: Colleague) => {
    const { account, name } = one
    const answer = await act(path, { method: 'POST', body: { account } })
    if (answer.kind !== 'ok') return
    setDone({ says: t('trust.added', { name }), undo: () => end(one) })
    loaded.again()
  }
  const end = async (one: Colleague) => {
    const answer = await act(`${path}/${one.account ?? 'clinic'}`, { method: 'DELETE' })
    if (answer.kind !== 'ok') return
    const undo = one.account ? { undo: () => add(one) } : {}
    setDone({ says: t('trust.ended', { name: nameOf(one) }), ...undo })
    loaded.again()
  }
  const nameOf = ({ account, name }: Colleague) => (account ? name : t('trust.everybody'))
  return (
    <Part title={t(`trust.team.${voice}`)}>
      <p>{t(`trust.teamWhat.${voice}`)}</p>
      <Shown loaded={loaded} closed={t(`trust.closed.${voice}`)}>
        {({ members, colleagues, mayAssign }) => (
          <>
            {members.length === 0 && <p className={styles.quiet}>{t('trust.teamNone')}</p>}
            <ul className={styles.rows} aria-label={t(`trust.team.${voice}`)}>
              {members.map((one) => (
                <Row
                  key={one.account ?? 'clinic'}
                  name={nameOf(one)}
                  about={
                    one.account
                      ? listInWords(one.roles.map((role) => t(`roles.${role}`)))
                      : t('trust.everybodyWhat')
                  }
                  {...(mayAssign && { onEnd: () => end(one) })}
                />
              ))}
            </ul>
            <Fault failure={failure} />
            <DoneLine done={done} />
            {mayAssign && <Add colleagues={colleagues} busy={busy} onAdd={add} />}
          </>
        )}
      </Shown>
    </Part>
  )
}

function Add({
  colleagues,
  busy,
  onAdd,
}: {
  readonly colleagues: readonly Colleague[]
  readonly busy: boolean
  readonly onAdd: (one: Colleague) => void
}) {
  const t = useWords()
  const [chosen, setChosen] = useState('')
  const one = colleagues.find(({ account }) => account === chosen) ?? colleagues[0]
  if (!one) return <p className={styles.quiet}>{t('trust.noColleague')}</p>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd(one)
  }
  return (
    <form className={styles.inline} onSubmit={submit}>
      <NativeSelect
        label={t('trust.colleague')}
        value={one.account ?? ''}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={colleagues.map(({ account = '', name, roles }) => ({
          value: account,
          label: `${name}, ${listInWords(roles.map((role) => t(`roles.${role}`)))}`,
        }))}
      />
      <Button type="submit" variant="default" loading={busy}>
        {t('trust.add')}
      </Button>
    </form>
  )
}
