import { PasswordInput } from '@mantine/core'
import { useWords } from '../words/index.ts'

/** A field for a password that is to be: what will be taken is said before, not after. */
export function NewPassword({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const t = useWords()
  return (
    <PasswordInput
      label={t('account.newPassword')}
      description={t('account.newPasswordHint')}
      autoComplete="new-password"
      required
      withAsterisk={false}
      value={value}
      visibilityToggleButtonProps={{ 'aria-label': t('account.show'), tabIndex: 0 }}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
