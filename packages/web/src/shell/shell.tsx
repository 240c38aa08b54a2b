import { useMantineColorScheme } from '@mantine/core'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { chosenRow, moveRow, useKeys } from '../keys/index.ts'
import { useSession } from '../session/index.ts'
import { Boundary } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { type Command, CommandsProvider, useCommands } from './commands.tsx'
import { Header } from './header.tsx'
import { KeyMap } from './key-map.tsx'
import { Palette } from './palette.tsx'
import styles from './shell.module.css'

type Above = 'nothing' | 'palette' | 'keys'

/** What stands around every page: the header, the keys, the palette. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <CommandsProvider>
      <Frame>{children}</Frame>
    </CommandsProvider>
  )
}

function Frame({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const [above, setAbove] = useState<Above>('nothing')
  const field = useRef<HTMLInputElement>(null)
  const close = () => setAbove('nothing')
  useCommands(useOwnCommands(() => setAbove('keys')))
  useKeys({
    '/': () => field.current?.select(),
    j: () => moveRow(1),
    k: () => moveRow(-1),
    'mod+k': () => setAbove((before) => (before === 'palette' ? 'nothing' : 'palette')),
    '?': () => {
      const row = chosenRow()
      if (row?.hasAttribute('aria-expanded')) row.click()
      else setAbove('keys')
    },
  })
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <Header field={field} onPalette={() => setAbove('palette')} />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Boundary>{children}</Boundary>
      </main>
      {above === 'palette' && <Palette onClose={close} />}
      {above === 'keys' && <KeyMap onClose={close} />}
    </>
  )
}

/** Pages for those who may do this. */
const OF_SOME = [
  { id: 'accounts', verb: 'administer', label: 'accounts.title', to: '/accounts' },
  { id: 'signing', verb: 'sign', label: 'signing.title', to: '/signing' },
  { id: 'due', verb: 'sign', label: 'due.title', to: '/due' },
  { id: 'mapping', verb: 'import', label: 'machine.mapping', to: '/vessels/mapping' },
  { id: 'glass', verb: 'see-glass', label: 'glass.review', to: '/glass' },
] as const

function useOwnCommands(showKeys: () => void): readonly Command[] {
  const t = useWords()
  const navigate = useNavigate()
  const { session, signOut } = useSession()
  const { may } = session
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they call does not change
  return useMemo(
    () => [
      { id: 'patients', group: 'go', label: t('palette.toPatients'), run: () => navigate('/') },
      { id: 'imports', group: 'go', label: t('palette.toImport'), run: () => navigate('/imports') },
      { id: 'claims', group: 'go', label: t('palette.toClaims'), run: () => navigate('/read') },
      {
        id: 'knowledge',
        group: 'go',
        label: t('palette.toKnowledge'),
        run: () => navigate('/knowledge'),
      },
      {
        id: 'account',
        group: 'go',
        label: t('account.title'),
        run: () => navigate('/account'),
      },
      ...OF_SOME.filter(({ verb }) => may.includes(verb)).map(({ id, label, to }) => ({
        ...{ id, group: 'go' as const, label: t(label) },
        run: () => navigate(to),
      })),
      { id: 'keys', group: 'act', label: t('palette.keys'), key: '?', run: showKeys },
      { id: 'print', group: 'act', label: t('palette.print'), run: () => window.print() },
      { id: 'light', group: 'act', label: t('palette.light'), run: () => setColorScheme('light') },
      { id: 'dark', group: 'act', label: t('palette.dark'), run: () => setColorScheme('dark') },
      { id: 'auto', group: 'act', label: t('palette.auto'), run: () => setColorScheme('auto') },
      { id: 'sign-out', group: 'act', label: t('shell.signOut'), run: signOut },
    ],
    [t, may],
  )
}
