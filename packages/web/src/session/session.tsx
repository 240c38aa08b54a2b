import type { Session } from '@legato/server/api'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { ask, type Failure, SignedOutProvider } from '../api/index.ts'
import { enter, hold, leave as leavePhone } from '../phone/index.ts'
import { Failed } from '../states/index.ts'
import styles from './session.module.css'
import { SignIn, type SignInReason } from './sign-in.tsx'

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'in'; readonly session: Session }
  | { readonly kind: 'out'; readonly reason: SignInReason }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface SignedIn {
  readonly session: Session
  /** Asks anew what this session may: it was changed from within. */
  readonly renew: () => void
  readonly signOut: () => void
  /** Shows the sign-in: the session has ended elsewhere. */
  readonly leave: () => void
}

const Current = createContext<SignedIn | undefined>(undefined)

/** Who is signed in. Only for what stands inside `SignedInOnly`. */
export function useSession(): SignedIn {
  const current = useContext(Current)
  if (!current) throw new Error('session: used outside of SignedInOnly')
  return current
}

/**
 * Shows the pages to those who are signed in, else the sign-in form in their place: the address
 * stays, so that signing in again leads back to where one was.
 */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<State>({ kind: 'asking' })
  const leave = useCallback(() => setState({ kind: 'out', reason: 'first' }), [])
  // The server stopped knowing who asks, in the midst of work; or wants to know it anew.
  const end = useCallback(
    (again = false) => setState({ kind: 'out', reason: again ? 'again' : 'ended' }),
    [],
  )

  const check = useCallback(async () => {
    const answer = await ask<Session>('/session')
    if (answer.kind === 'ok') return setState({ kind: 'in', session: answer.value })
    const { failure } = answer
    setState(
      failure.kind === 'signed-out'
        ? { kind: 'out', reason: 'first' }
        : { kind: 'failed', failure },
    )
  }, [])
  useEffect(() => {
    check()
  }, [check])

  const session = state.kind === 'in' ? state.session : undefined
  useEffect(() => {
    // What this phone keeps of others' diaries is out of sight from here on.
    if (session) settle(session).catch(() => {})
  }, [session])

  switch (state.kind) {
    case 'asking':
      return null
    case 'out':
      return (
        <SignIn reason={state.reason} onSignedIn={(session) => setState({ kind: 'in', session })} />
      )
    case 'failed':
      return (
        <main className={styles.page}>
          <Failed whole failure={state.failure} onRetry={check} />
        </main>
      )
    case 'in':
      return (
        <SignedOutProvider value={end}>
          <Current.Provider
            value={{
              ...{ session: state.session, renew: check },
              ...{ signOut: () => signOut(leave), leave },
            }}
          >
            {children}
          </Current.Provider>
        </SignedOutProvider>
      )
  }
}

/** A patient's phone is to open their diary without a network; nobody else's is. */
async function settle({ name, patient }: Session): Promise<void> {
  const before = await enter(name)
  if (!before && patient !== undefined) await hold({ name, patient })
}

async function signOut(leave: () => void): Promise<void> {
  const { kind } = await ask('/session', { method: 'DELETE' })
  if (kind !== 'ok') return
  // Where the browser keeps nothing, there is nothing to leave behind.
  await leavePhone().catch(() => {})
  leave()
}
