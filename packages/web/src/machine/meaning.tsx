import { MEANINGS } from '@legato/vascular'
import { NativeSelect } from '@mantine/core'
import { useWords } from '../words/index.ts'

/** What a label means, chosen from all that it can mean. */
export function Meaning({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (means: string) => void
}) {
  const t = useWords()
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => currentTarget.value !== '' && onChange(currentTarget.value)}
    >
      <option value="">{t('machine.choosePlaceholder')}</option>
      {KINDS.map((kind) => (
        <optgroup key={kind} label={t(`machine.kind.${kind}`)}>
          {MEANINGS.filter(({ sense }) => sense.kind === kind).map((one) => (
            <option key={one.code} value={one.code}>
              {one.label}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}

const KINDS = ['vein', 'perforator', 'artery', 'measure', 'question', 'side', 'aside'] as const
