import type { LinkPurpose, SignInWays } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { ask, type Failure } from '../api/index.ts'
import { Frame } from '../session/index.ts'
import { Failed } from '../states/index.ts'
import { listInWords, useTitle, useWords, type Words } from '../words/index.ts'
import { Begin } from './begin.tsx'

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'ready'; readonly purpose: LinkPurpose; readonly ways: SignInWays }
  | { readonly kind: 'failed'; readonly failure: Failure }

/**
 * Where a link leads: to make the first administrator, to accept an invitation, to begin anew. The
 * token stands behind the # of the address and stays in this page.
 */
export function WelcomePage() {
  const t = useWords()
  const [token] = useState(() => location.hash.slice(1))
  const [state, setState] = useState<State>({ kind: 'asking' })
  useTitle(t('welcome.tab'))
  useEffect(() => {
    // Nobody who looks at the screen or the history later finds the token.
    history.replaceState(null, '', location.pathname)
    look(token).then(setState)
  }, [token])
  switch (state.kind) {
    case 'asking':
      return null
    case 'failed':
      return state.failure.kind === 'missing' ? (
        <Frame title={t('welcome.gone')} what={t('welcome.goneHint')}>
          <Button component="a" href="/" variant="default">
            {t('welcome.toSignIn')}
          </Button>
        </Frame>
      ) : (
        <Failed whole failure={state.failure} onRetry={() => look(token).then(setState)} />
      )
    case 'ready':
      return (
        <Frame {...headOf(state.purpose, t)}>
          <Begin token={token} {...state} />
        </Frame>
      )
  }
}

async function look(token: string): Promise<State> {
  const question = { method: 'POST', body: { token } } as const
  const [purpose, ways] = await Promise.all([
    token === ''
      ? ({ kind: 'failed', failure: { kind: 'missing' } } as const)
      : ask<LinkPurpose>('/links/look', question),
    ask<SignInWays>('/sign-in'),
  ])
  if (purpose.kind === 'failed') return purpose
  return { kind: 'ready', purpose: purpose.value, ways: ways.kind === 'ok' ? ways.value : {} }
}

function headOf(purpose: LinkPurpose, t: Words): { readonly title: string; readonly what: string } {
  switch (purpose.kind) {
    case 'welcome':
      return { title: t('welcome.firstTitle'), what: t('welcome.firstWhat') }
    case 'invitation': {
      const roles = listInWords(purpose.roles.map((role) => t(`roles.${role}`)))
      return { title: t('welcome.invitedTitle'), what: t('welcome.invitedWhat', { roles }) }
    }
    case 'reset':
      return { title: t('welcome.resetTitle'), what: t('welcome.resetWhat') }
    case 'password':
      return { title: t('welcome.passwordTitle'), what: t('welcome.passwordWhat') }
  }
}
