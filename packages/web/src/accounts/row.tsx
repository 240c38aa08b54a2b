import { useState } from 'react'
import { ageOf, listInWords, useWords, type Words } from '../words/index.ts'
import type { Account, Made } from './account.ts'
import styles from './accounts.module.css'
import { Change } from './change.tsx'

/** One account: who, what they are here, how well it is guarded, whether it is in use. */
export function AccountRow({
  account,
  onChanged,
  onMade,
}: {
  readonly account: Account
  readonly onChanged: () => void
  readonly onMade: (made: Made) => void
}) {
  const t = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const { name, roles, isOwn } = account
  return (
    <li>
      <div className={styles.row} data-shut={account.disabled || undefined}>
        <div>
          <strong>{name}</strong>
          {isOwn && <span className={styles.quiet}> · {t('accounts.you')}</span>}
          <p className={styles.quiet}>{listInWords(roles.map((role) => t(`roles.${role}`)))}</p>
        </div>
        <p className={styles.quiet}>{statesOf(account, t).join(' · ')}</p>
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          aria-label={t('accounts.changeOf', { name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('accounts.change')}
        </button>
      </div>
      {isOpen && <Change account={account} onChanged={onChanged} onMade={onMade} />}
    </li>
  )
}

function statesOf(account: Account, t: Words): readonly string[] {
  const { disabled, invited, guarded, sessions, seen } = account
  if (disabled) return [t('accounts.shut')]
  if (invited) return [t('accounts.invited')]
  const today = new Date().toISOString()
  const use = seen
    ? [t('accounts.sessions', { count: sessions }), t('accounts.seen', { ago: ageOf(seen, today) })]
    : [t('accounts.idle')]
  return [t(guarded ? 'accounts.guarded' : 'accounts.weak'), ...use]
}
