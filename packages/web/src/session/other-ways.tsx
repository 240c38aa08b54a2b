import type { Entering } from '@legato/server/api'
import { Button } from '@mantine/core'
import { IconBuildingHospital, IconKey } from '@tabler/icons-react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { canUsePasskeys, provePasskey } from './passkey.ts'
import styles from './session.module.css'

/** Ways in without a password. */
export function OtherWays({
  hospital,
  onEntered,
}: {
  /** What the staff call the sign-in of their hospital. */
  readonly hospital: string | undefined
  readonly onEntered: (entering: Entering) => void
}) {
  const t = useWords()
  const acting = useAct()
  const withPasskey = async () => {
    const response = await provePasskey(acting, '/session/passkey/challenge')
    if (!response) return
    const question = { method: 'POST', body: { response } } as const
    const answer = await acting.act<Entering>('/session/passkey', question)
    if (answer.kind === 'ok') onEntered(answer.value)
  }
  const mayUse = canUsePasskeys()
  const cameBack = location.hash === '#hospital-failed'
  if (!mayUse && hospital === undefined) return null
  return (
    <div className={styles.fields}>
      <p className={styles.or}>{t('session.or')}</p>
      <Fault
        failure={
          acting.failure ??
          (cameBack
            ? { kind: 'refused', says: [t('session.hospitalFailed', { hospital })] }
            : undefined)
        }
      />
      {mayUse && (
        <Button
          variant="default"
          leftSection={<IconKey aria-hidden size={16} />}
          onClick={withPasskey}
        >
          {t('session.passkey')}
        </Button>
      )}
      {hospital !== undefined && <Hospital name={hospital} />}
    </div>
  )
}

/** Leaves for the sign-in of the hospital; with the token of an invitation it links the account. */
export function Hospital({ name, link }: { readonly name: string; readonly link?: string }) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const leave = async () => {
    const question = { method: 'POST', body: link === undefined ? {} : { link } } as const
    const answer = await act<{ readonly url: string }>('/session/hospital', question)
    if (answer.kind === 'ok') location.assign(answer.value.url)
  }
  return (
    <>
      <Fault failure={failure} />
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconBuildingHospital aria-hidden size={16} />}
        onClick={leave}
      >
        {t('session.hospital', { hospital: name })}
      </Button>
    </>
  )
}
