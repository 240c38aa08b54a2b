import type { Night } from '@legato/server/api'
import { choiceNames, choices, defaults, type Options } from '@legato/sleep'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { useWords } from '../words/index.ts'
import { choosingAt, useChoosing } from './choosing.ts'
import { Conflict } from './conflict.tsx'
import styles from './nights.module.css'

interface Props {
  readonly path: string
  readonly night: Night
  readonly options: Options
  readonly onChanged: () => void
}

/** What the standards leave open, each with its answer and why; another scores the night anew. */
export function Choices({ path, night, options, onChanged }: Props) {
  const t = useWords()
  const { may } = useSession().session
  const choosing = useChoosing({ path, night, onChanged })
  const [chosen, setChosen] = useState<Partial<Options>>({})
  const choose = (answer: Partial<Options>) => {
    setChosen({ ...chosen, ...answer })
    return choosing.say(
      choosingAt(path, (choices) => ({ ...choices, options: { ...choices.options, ...answer } })),
    )
  }
  const shown = { ...options, ...chosen }
  const other = choiceNames.filter((key) => options[key] !== defaults[key]).length
  return (
    <Part title={t('nights.options')}>
      <details open={other > 0}>
        <summary>
          {other === 0 ? t('nights.asUsual') : t('nights.otherThanUsual', { count: other })}
        </summary>
        <Conflict choosing={choosing} />
        <div className={styles.choices}>
          {choiceNames.map((key) => (
            <NativeSelect
              key={key}
              label={choices[key].asks}
              description={choices[key].why}
              value={shown[key]}
              disabled={choosing.busy || !may.includes('write')}
              data={choices[key].answers.map(({ value, say }) => ({ value, label: say }))}
              onChange={({ currentTarget }) => {
                const chosen = choices[key].answers.find(
                  ({ value }) => value === currentTarget.value,
                )
                if (chosen) choose({ [key]: chosen.value })
              }}
            />
          ))}
        </div>
      </details>
    </Part>
  )
}
