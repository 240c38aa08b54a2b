import type { Entering, SignInWays } from '@legato/server/api'
import { useEffect, useState } from 'react'
import { ask, useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import styles from './session.module.css'

type Demonstration = NonNullable<SignInWays['demonstration']>

/** The accounts of a demonstration: one press for each, and the password they share. */
export function Trial({
  demonstration: { password, accounts },
  onEntered,
}: {
  readonly demonstration: Demonstration
  readonly onEntered: (entering: Entering) => void
}) {
  const t = useWords()
  const { failure, act } = useAct()
  const enter = async (name: string) => {
    const answer = await act<Entering>('/session', { method: 'POST', body: { name, password } })
    if (answer.kind === 'ok') onEntered(answer.value)
  }
  return (
    <section className={styles.trial} aria-labelledby="trial">
      <h2 id="trial">{t('session.trialTitle')}</h2>
      <p>{t('session.trialWhat', { password })}</p>
      <Fault failure={failure} />
      <ul>
        {accounts.map(({ name, roles }) => (
          <li key={name}>
            <button type="button" className="quiet" onClick={() => enter(name)}>
              {listInWords(roles.map((role) => t(`roles.${role}`)))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On every page of a demonstration, and on no other. */
export function TrialBanner() {
  const t = useWords()
  const [isTrial, setIsTrial] = useState(false)
  useEffect(() => {
    ask<SignInWays>('/sign-in').then((answer) => {
      if (answer.kind === 'ok') setIsTrial(answer.value.demonstration !== undefined)
    })
  }, [])
  return isTrial && <aside className={styles.banner}>{t('session.trialBanner')}</aside>
}
