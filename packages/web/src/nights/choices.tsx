import type { Night, NightChoices, TakenNight } from '@legato/server/api'
import { choiceNames, choices, defaults, type Options } from '@legato/sleep'
import { NativeSelect } from '@mantine/core'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
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
  const { busy, failure, act } = useAct()
  const choose = async (chosen: Partial<Options>) => {
    const body: NightChoices = {
      ...night.choices,
      options: { ...night.choices.options, ...chosen },
    }
    const answer = await act<TakenNight>(`${path}/choices`, { method: 'PUT', body })
    if (answer.kind === 'ok') onChanged()
  }
  const other = choiceNames.filter((key) => options[key] !== defaults[key]).length
  return (
    <Part title={t('nights.options')}>
      <details open={other > 0}>
        <summary>
          {other === 0 ? t('nights.asUsual') : t('nights.otherThanUsual', { count: other })}
        </summary>
        <Fault failure={failure} />
        <div className={styles.choices}>
          {choiceNames.map((key) => (
            <NativeSelect
              key={key}
              label={choices[key].asks}
              description={choices[key].why}
              value={options[key]}
              disabled={busy || !may.includes('write')}
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
