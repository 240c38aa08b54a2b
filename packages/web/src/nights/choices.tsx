import type { Night, NightChoices, TakenNight } from '@legato/server/api'
import { choices, defaults, type Options } from '@legato/sleep'
import { NativeSelect } from '@mantine/core'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './nights.module.css'

/** What can be answered to each open question of the standards. */
const ANSWERS: { readonly [K in keyof Options]: readonly Options[K][] } = {
  afterShortInterval: ['may-not-start', 'may-start'],
  joins: ['opposite-legs', 'any-legs'],
  empty: ['no-movement', 'not-candidate'],
  shortInterval: ['skipped', 'ends-series'],
  unscoredWhen: ['any-leg', 'every-leg'],
  withoutLights: ['no-wake-index', 'whole-recording'],
}
const KEYS = [
  'afterShortInterval',
  'joins',
  'empty',
  'shortInterval',
  'unscoredWhen',
  'withoutLights',
] as const

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
  const other = KEYS.filter((key) => options[key] !== defaults[key]).length
  return (
    <Part title={t('nights.options')}>
      <details open={other > 0}>
        <summary>
          {other === 0 ? t('nights.asUsual') : t('nights.otherThanUsual', { count: other })}
        </summary>
        <Fault failure={failure} />
        <div className={styles.choices}>
          {KEYS.map((key) => (
            <NativeSelect
              key={key}
              label={t(`nights.option.${key}`)}
              description={choices[key].why}
              value={options[key]}
              disabled={busy || !may.includes('write')}
              data={ANSWERS[key].map((value) => ({ value, label: t(`nights.choice.${value}`) }))}
              onChange={({ currentTarget }) => {
                const value = ANSWERS[key].find((one) => one === currentTarget.value)
                if (value) choose({ [key]: value })
              }}
            />
          ))}
        </div>
      </details>
    </Part>
  )
}
