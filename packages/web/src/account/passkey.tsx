import type { OwnAccount } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Acting } from '../api/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './account.module.css'

/** One passkey: when it came and was used, its name, and the way to take it away. */
export function PasskeyRow({
  passkey: { id, name, made, used },
  acting,
  onDone,
}: {
  readonly passkey: OwnAccount['passkeys'][number]
  readonly acting: Acting
  readonly onDone: () => void
}) {
  const t = useWords()
  const [naming, setNaming] = useState<string>()
  const path = `/account/passkeys/${encodeURIComponent(id)}`
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const question = { method: 'POST', body: { name: naming } } as const
    const answer = await acting.act(`${path}/name`, question)
    if (answer.kind === 'failed') return
    setNaming(undefined)
    onDone()
  }
  const remove = async () => {
    const answer = await acting.act(path, { method: 'DELETE' })
    if (answer.kind === 'ok') onDone()
  }
  if (naming !== undefined)
    return (
      <li>
        <form className={styles.inline} onSubmit={save}>
          <TextInput
            aria-label={t('account.passkeyName')}
            autoFocus
            required
            maxLength={100}
            value={naming}
            onChange={({ currentTarget }) => setNaming(currentTarget.value)}
          />
          <Button type="submit">{t('account.passkeySave')}</Button>
          <Button variant="default" onClick={() => setNaming(undefined)}>
            {t('account.cancel')}
          </Button>
        </form>
      </li>
    )
  return (
    <li className={styles.row}>
      <div>
        <strong>{name}</strong>
        <p>
          {t('account.passkeyMade', { date: dateInWords(made) })},{' '}
          {used
            ? t('account.passkeyUsed', { date: dateInWords(used) })
            : t('account.passkeyUnused')}
        </p>
      </div>
      <div className={styles.acts}>
        <button
          type="button"
          className="quiet"
          aria-label={t('account.passkeyRenameOf', { name })}
          onClick={() => setNaming(name)}
        >
          {t('account.passkeyRename')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={t('account.passkeyRemoveOf', { name })}
          onClick={remove}
        >
          {t('account.passkeyRemove')}
        </button>
      </div>
    </li>
  )
}
