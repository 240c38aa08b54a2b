import { MEANINGS } from '@legato/vascular'
import { Select } from '@mantine/core'
import { useWords } from '../words/index.ts'

/** What a label means, chosen from all that it can mean, by typing a part of its name. */
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
    <Select
      aria-label={label}
      placeholder={t('machine.choosePlaceholder')}
      searchable
      nothingFoundMessage={t('machine.noSuch')}
      data={DATA}
      value={value === '' ? null : value}
      onChange={(means) => means !== null && onChange(means)}
    />
  )
}

const DATA = MEANINGS.map(({ code, label }) => ({ value: code, label }))
