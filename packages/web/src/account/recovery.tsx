import type { RecoveryCodes } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import type { Given } from './given.ts'
import { Shown } from './shown.tsx'

/** What opens the account when the phone is lost. */
export function Recovery({ account: { recoveryCodes }, onDone }: Given) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [codes, setCodes] = useState<readonly string[]>()
  const renew = async () => {
    const answer = await act<RecoveryCodes>('/account/recovery-codes')
    if (answer.kind === 'ok') setCodes(answer.value.codes)
  }
  const keep = () => {
    setCodes(undefined)
    onDone()
  }
  return (
    <Part title={t('account.recovery')}>
      <Fault failure={failure} />
      {codes ? (
        <Shown codes={codes} onKept={keep} />
      ) : (
        <>
          <p>{t('account.recoveryLeft', { count: recoveryCodes })}</p>
          <Button variant="default" loading={busy} onClick={renew}>
            {t('account.recoveryNew')}
          </Button>
        </>
      )}
    </Part>
  )
}
