import type { NewAccount } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import { roles as WORDS } from '../words/session.ts'
import styles from './accounts.module.css'

type Role = NewAccount['roles'][number]

const ALL = Object.keys(WORDS).filter((role): role is Role => role in WORDS)

/** Patients are invited where it is seen who they are. */
export const STAFF = ALL.filter((role) => role !== 'patient')

/** What a person is to the clinic: one or several. */
export function Roles({
  roles,
  among = ALL,
  onChange,
}: {
  readonly roles: readonly Role[]
  readonly among?: readonly Role[]
  readonly onChange: (roles: readonly Role[]) => void
}) {
  const t = useWords()
  const toggle = (role: Role, isOn: boolean) =>
    onChange(isOn ? [...roles, role] : roles.filter((one) => one !== role))
  return (
    <fieldset className={styles.roles}>
      <legend>{t('accounts.roles')}</legend>
      {among.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={({ currentTarget }) => toggle(role, currentTarget.checked)}
          />
          {t(`roles.${role}`)}
        </label>
      ))}
    </fieldset>
  )
}
