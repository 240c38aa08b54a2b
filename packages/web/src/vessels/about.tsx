import { civilDate } from '@legato/values'
import type { Exam } from '@legato/vascular'
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/index.ts'
import { useLocked } from './locked.ts'
import { useIsPaper } from './paper.ts'
import styles from './vessels.module.css'

interface Props {
  readonly exam: Exam
  readonly onChange: (exam: Exam) => void
}

const TEXTS = ['indication', 'sonographer', 'interpreter'] as const

/** When and why, by whom, and what stood in the way. */
export function About({ exam, onChange }: Props) {
  const t = useWords()
  const isLocked = useLocked()
  return (
    <div className={styles.about}>
      <TextInput
        type="date"
        label={t('vessels.date')}
        value={exam.date}
        readOnly={isLocked}
        onChange={({ currentTarget }) => {
          const date = civilDate(currentTarget.value)
          if (date) onChange({ ...exam, date })
        }}
      />
      {TEXTS.map((field) => (
        <TextInput
          key={field}
          label={t(`vessels.${field}`)}
          value={exam[field] ?? ''}
          readOnly={isLocked}
          placeholder={isLocked ? t('vessels.notTold') : ''}
          maxLength={200}
          onChange={({ currentTarget }) => onChange(withText(exam, field, currentTarget.value))}
        />
      ))}
      <Limitations exam={exam} onChange={onChange} />
    </div>
  )
}

function withText(exam: Exam, field: (typeof TEXTS)[number], text: string): Exam {
  const { [field]: _, ...rest } = exam
  return text === '' ? rest : { ...rest, [field]: text }
}

/** While one types, an empty line is a line to come. */
function Limitations({ exam, onChange }: Props) {
  const t = useWords()
  const isLocked = useLocked()
  const isPaper = useIsPaper()
  const kept = exam.limitations.join('\n')
  const [typing, setTyping] = useState<string>()
  return (
    <Textarea
      className={styles.limitations}
      label={t('vessels.limitations')}
      description={isLocked || isPaper ? undefined : t('vessels.limitationsHint')}
      placeholder={isLocked ? t('vessels.notTold') : ''}
      autosize
      minRows={1}
      maxLength={2000}
      readOnly={isLocked}
      value={typing ?? kept}
      onBlur={() => setTyping(undefined)}
      onChange={({ currentTarget }) => {
        const { value } = currentTarget
        setTyping(value)
        const limitations = value
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
        onChange({ ...exam, limitations })
      }}
    />
  )
}
