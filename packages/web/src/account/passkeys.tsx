import { Button } from '@mantine/core'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { canUsePasskeys, makePasskey, passkeyName } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './account.module.css'
import type { Given } from './given.ts'
import { PasskeyRow } from './passkey.tsx'

/** Passkeys: several, each with a name. */
export function Passkeys({ account: { passkeys }, onDone }: Given) {
  const t = useWords()
  const acting = useAct()
  const add = async () => {
    const response = await makePasskey(acting, '/account/passkeys/challenge')
    if (!response) return
    const question = { method: 'POST', body: { name: passkeyName(), response } } as const
    const answer = await acting.act('/account/passkeys', question)
    if (answer.kind === 'ok') onDone()
  }
  return (
    <Part title={t('account.passkeys')}>
      <p>{t('account.passkeysWhat')}</p>
      <Fault failure={acting.failure} />
      {passkeys.length === 0 ? (
        <p>{t('account.passkeysNone')}</p>
      ) : (
        <ul className={styles.rows} aria-label={t('account.passkeys')}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} acting={acting} onDone={onDone} />
          ))}
        </ul>
      )}
      {canUsePasskeys() ? (
        <Button variant="default" loading={acting.busy} onClick={add}>
          {t('account.passkeyAdd')}
        </Button>
      ) : (
        <p>{t('account.passkeysNowhere')}</p>
      )}
    </Part>
  )
}
