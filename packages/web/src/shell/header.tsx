import { IconCommand, IconLogout, IconUser } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { Link } from 'react-router'
import { Mark, useSession } from '../session/index.ts'
import { useWords } from '../words/index.ts'
import { Scheme } from './scheme.tsx'
import { Search } from './search.tsx'
import styles from './shell.module.css'

export function Header({
  field,
  onPalette,
}: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onPalette: () => void
}) {
  const t = useWords()
  const { session, signOut } = useSession()
  return (
    <header className={`${styles.header} screen-only`}>
      <Link to="/" className={styles.home}>
        <Mark />
        <span>Legato</span>
      </Link>
      {session.may.includes('find') ? <Search field={field} /> : <span />}
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          onClick={onPalette}
          title={t('shell.palette')}
        >
          <IconCommand aria-hidden size={16} stroke={1.75} />
          <span>{t('shell.palette')}</span>
        </button>
        <Scheme />
        <Link to="/account" className={styles.tool} title={t('account.title')}>
          <IconUser aria-hidden size={16} stroke={1.75} />
          <span>{session.name}</span>
          <span className="unseen">{t('account.title')}</span>
        </Link>
        <button type="button" className={styles.tool} onClick={signOut} title={t('shell.signOut')}>
          <IconLogout aria-hidden size={16} stroke={1.75} />
          <span>{t('shell.signOut')}</span>
        </button>
      </div>
    </header>
  )
}
