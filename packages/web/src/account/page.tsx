import type { OwnAccount } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { listInWords, useTitle, useWords } from '../words/index.ts'
import styles from './account.module.css'
import { Codes } from './codes.tsx'
import { Passkeys } from './passkeys.tsx'
import { Password } from './password.tsx'
import { Recovery } from './recovery.tsx'
import { Sessions } from './sessions.tsx'

/** How one's own account is opened, and where it is open. */
export function AccountPage() {
  const t = useWords()
  const { load, again } = useLoad<OwnAccount>('/account')
  const { session, renew } = useSession()
  const owes = session.owesCodes === true
  useTitle(t('account.title'))
  switch (load.kind) {
    case 'loading':
      return (
        <Waiting whole>
          <Bar width={180} height={28} />
        </Waiting>
      )
    case 'failed':
      return <Failed whole failure={load.failure} onRetry={again} />
    case 'ready': {
      const { name, roles, hospital } = load.value
      return (
        <div className={styles.page}>
          <header>
            <h1>{t('account.title')}</h1>
            <p className={styles.who}>
              <strong>{name}</strong> · {listInWords(roles.map((role) => t(`roles.${role}`)))}
            </p>
          </header>
          {owes && !load.value.hasCodes && <p role="alert">{t('account.owesCodes')}</p>}
          <Password account={load.value} onDone={again} />
          <Codes
            account={load.value}
            owes={owes}
            onDone={() => {
              again()
              // With codes the doors open at once.
              if (owes) renew()
            }}
          />
          {load.value.hasCodes && <Recovery account={load.value} onDone={again} />}
          <Passkeys account={load.value} onDone={again} />
          {hospital !== undefined && (
            <Part title={t('account.hospital')}>
              <p>{t('account.hospitalLinked', { hospital })}</p>
            </Part>
          )}
          <Sessions account={load.value} onDone={again} />
        </div>
      )
    }
  }
}
