import { Button } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { type Command, useCommands } from '../shell/index.ts'
import { useWords } from '../words/index.ts'
import { useImports } from './importing.tsx'
import styles from './imports.module.css'

/** The button beside dropping: chooses a file and imports it. */
export function Choose({
  main = false,
}: {
  /** The main act of the page, as where there is nothing yet. */
  readonly main?: boolean
}) {
  const t = useWords()
  const { importing, take } = useImports()
  const field = useRef<HTMLInputElement>(null)
  const choose = () => field.current?.click()
  useCommands(
    useMemo<readonly Command[]>(
      () =>
        main
          ? []
          : [
              {
                id: 'import',
                group: 'act',
                label: t('palette.import'),
                run: () => field.current?.click(),
              },
            ],
      [t, main],
    ),
  )
  return (
    <span className={`${styles.choose} screen-only`}>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.ndjson,.jsonl,application/json,application/fhir+json,application/fhir+ndjson"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) take(file)
        }}
      />
      <Button
        variant={main ? 'filled' : 'default'}
        leftSection={<IconUpload aria-hidden size={16} stroke={1.75} />}
        disabled={importing.kind === 'sending'}
        onClick={choose}
      >
        {t('imports.choose')}
      </Button>
    </span>
  )
}
