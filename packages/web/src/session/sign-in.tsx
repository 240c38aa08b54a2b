import type { Entering, Session, SignInWays } from '@legato/server/api'
import { useEffect, useState } from 'react'
import { ask } from '../api/index.ts'
import { Unsent } from '../phone/index.ts'
import { useWords } from '../words/index.ts'
import { Code } from './code.tsx'
import { Frame } from './frame.tsx'
import { OtherWays } from './other-ways.tsx'
import { Password } from './password.tsx'
import styles from './session.module.css'
import { Trial } from './trial.tsx'

/** Why the form is shown: nobody is in, the session ran out, or a change needs a sign-in of now. */
export type SignInReason = 'first' | 'ended' | 'again'

/** Sign in: the password and what it may owe, a passkey, or the way of the hospital. */
export function SignIn({
  reason,
  onSignedIn,
}: {
  readonly reason: SignInReason
  readonly onSignedIn: (session: Session) => void
}) {
  const t = useWords()
  const [ways, setWays] = useState<SignInWays>({})
  const [ticket, setTicket] = useState<string>()
  useEffect(() => {
    ask<SignInWays>('/sign-in').then((answer) => {
      if (answer.kind === 'ok') setWays(answer.value)
    })
  }, [])
  const enter = (entering: Entering) => {
    if (entering.kind === 'in') onSignedIn(entering.session)
    else setTicket(entering.ticket)
  }
  if (ticket !== undefined)
    return <Code ticket={ticket} onEntered={enter} onBack={() => setTicket(undefined)} />
  const what = { first: t('session.what'), ended: t('session.ended'), again: t('session.again') }
  return (
    <Frame title={t('session.title')} what={what[reason]} isNews={reason !== 'first'}>
      <Password onEntered={enter} />
      <Unsent />
      <OtherWays hospital={ways.hospital} onEntered={enter} />
      {ways.demonstration ? (
        <Trial demonstration={ways.demonstration} onEntered={enter} />
      ) : (
        reason === 'first' && <p className={styles.first}>{t('session.first')}</p>
      )}
    </Frame>
  )
}
