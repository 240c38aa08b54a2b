import type { NewCodes, RecoveryCodes } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './account.module.css'
import type { Given } from './given.ts'
import { Picture } from './picture.tsx'
import { Shown } from './shown.tsx'

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'begun'; readonly begun: NewCodes }
  | { readonly kind: 'on'; readonly codes: readonly string[] }

/** One-time codes of a phone, as a second proof beside the password. */
export function Codes({ account: { hasCodes }, owes, onDone }: Given & { readonly owes: boolean }) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [state, setState] = useState<State>({ kind: 'closed' })
  const close = () => {
    setState({ kind: 'closed' })
    onDone()
  }
  const begin = async () => {
    const answer = await act<NewCodes>('/account/codes')
    if (answer.kind === 'ok') setState({ kind: 'begun', begun: answer.value })
  }
  const end = async () => {
    const answer = await act('/account/codes', { method: 'DELETE' })
    if (answer.kind === 'ok') close()
  }
  return (
    <Part title={t('account.codes')}>
      <p>{t(`account.codes${hasCodes ? 'On' : owes ? 'Owed' : 'Off'}`)}</p>
      <Fault failure={failure} />
      {state.kind === 'closed' && (
        <Button
          variant={owes && !hasCodes ? 'filled' : 'default'}
          loading={busy}
          onClick={hasCodes ? end : begin}
        >
          {t(hasCodes ? 'account.codesEnd' : 'account.codesBegin')}
        </Button>
      )}
      {state.kind === 'begun' && (
        <Confirm
          begun={state.begun}
          onCancel={() => setState({ kind: 'closed' })}
          onConfirmed={(codes) => setState({ kind: 'on', codes })}
        />
      )}
      {state.kind === 'on' && <Shown codes={state.codes} onKept={close} />}
    </Part>
  )
}

function Confirm({
  begun: { ticket, secret, uri },
  onCancel,
  onConfirmed,
}: {
  readonly begun: NewCodes
  readonly onCancel: () => void
  readonly onConfirmed: (codes: readonly string[]) => void
}) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [code, setCode] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const question = { method: 'POST', body: { ticket, code } } as const
    const answer = await act<RecoveryCodes>('/account/codes/confirm', question)
    if (answer.kind === 'ok') onConfirmed(answer.value.codes)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('account.scan')}</p>
      <Picture text={uri} />
      <p>
        {t('account.key')} <code className={styles.key}>{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <Fault failure={failure} />
      <TextInput
        label={t('account.shownCode')}
        autoComplete="one-time-code"
        inputMode="numeric"
        autoFocus
        required
        withAsterisk={false}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={busy}>
          {t('account.codesConfirm')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('account.cancel')}
        </Button>
      </div>
    </form>
  )
}
