import type { AccountList } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useLoad } from '../api/index.ts'
import { useSession } from '../session/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import type { Made } from './account.ts'
import styles from './accounts.module.css'
import { HandedLink } from './handed-link.tsx'
import { Invite } from './invite.tsx'
import { AccountRow } from './row.tsx'

/** Who has an account here, with which roles; for who administers the clinic. */
export function AccountsPage() {
  const t = useWords()
  const { load, again } = useLoad<AccountList>('/accounts')
  const { may } = useSession().session
  const [inviting, setInviting] = useState(false)
  const [made, setMade] = useState<Made>()
  useTitle(t('accounts.title'))
  const show = (link: Made) => {
    setInviting(false)
    setMade(link)
    again()
  }
  if (load.kind === 'failed') return <Failed whole failure={load.failure} onRetry={again} />
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('accounts.title')}</h1>
        <div className={styles.ways}>
          {may.includes('review-glass') && <Link to="/glass">{t('glass.link')}</Link>}
          <Button onClick={() => setInviting(true)}>{t('accounts.invite')}</Button>
        </div>
      </header>
      {inviting && <Invite onMade={show} onCancel={() => setInviting(false)} />}
      {made && <HandedLink {...made} onDone={() => setMade(undefined)} />}
      {load.kind === 'loading' ? (
        <Waiting>
          <Bar width="100%" height={44} />
        </Waiting>
      ) : (
        <ul className={styles.rows}>
          {load.value.accounts.map((account) => (
            <AccountRow key={account.id} account={account} onChanged={again} onMade={show} />
          ))}
        </ul>
      )}
    </div>
  )
}
