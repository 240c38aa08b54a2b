import type { Night, NightChoices, TakenNight } from '@legato/server/api'
import type { Leg } from '@legato/sleep'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { type LegChannel, readFrom, wordOf } from './leg-channel.ts'
import styles from './nights.module.css'

interface Props {
  readonly path: string
  readonly night: Night
  readonly onChanged: () => void
}

const LEGS: readonly Leg[] = ['left', 'right']

/** Which channel was read as which leg, to be corrected; and all that the recording holds. */
export function Channels({ path, night, onChanged }: Props) {
  const t = useWords()
  const { may } = useSession().session
  const read = { left: readFrom(night, 'left'), right: readFrom(night, 'right') }
  const [legs, setLegs] = useState(read)
  const { busy, failure, act } = useAct()
  const isOther = LEGS.some((leg) => wordOf(legs[leg]) !== wordOf(read[leg]))
  const same = legs.left.of !== '' && wordOf(legs.left) === wordOf(legs.right)
  const apply = async () => {
    const chosen = Object.fromEntries(
      LEGS.filter((leg) => legs[leg].of).map((leg) => [leg, wordOf(legs[leg])]),
    )
    const body: NightChoices = { ...night.choices, legs: chosen }
    const answer = await act<TakenNight>(`${path}/choices`, { method: 'PUT', body })
    if (answer.kind === 'ok') onChanged()
  }
  const one = { night, isOff: busy || !may.includes('write') }
  return (
    <Part title={t('nights.channels')}>
      <div className={styles.choices}>
        {LEGS.map((leg) => (
          <Choice
            key={leg}
            {...one}
            label={t(`nights.leg.${leg}`)}
            value={legs[leg].of}
            none={t('nights.noChannel')}
            error={same && t('nights.sameChannel')}
            onChange={(of) => setLegs({ ...legs, [leg]: { ...legs[leg], of } })}
          />
        ))}
        {LEGS.map((leg) => (
          <Choice
            key={`${leg} less`}
            {...one}
            label={t(`nights.less.${leg}`)}
            value={legs[leg].less}
            none={t('nights.noLess')}
            error={isNothing(legs[leg]) && t('nights.sameElectrode')}
            onChange={(less) => setLegs({ ...legs, [leg]: { ...legs[leg], less } })}
          />
        ))}
      </div>
      <p className={styles.quiet}>{t('nights.lessHint')}</p>
      {isOther && (
        <Button
          variant="default"
          disabled={busy || same || LEGS.some((leg) => isNothing(legs[leg]))}
          onClick={apply}
        >
          {t('nights.scoreAnew')}
        </Button>
      )}
      <Fault failure={failure} />
    </Part>
  )
}

function isNothing({ of, less }: LegChannel): boolean {
  return of !== '' && of === less
}

interface ChoiceProps {
  readonly night: Night
  readonly isOff: boolean
  readonly label: string
  /** The number of a channel from 1: labels may come twice. Empty for none. */
  readonly value: string
  readonly none: string
  readonly error: string | false
  readonly onChange: (value: string) => void
}

function Choice({ night: { channels }, isOff, none, onChange, ...shown }: ChoiceProps) {
  const t = useWords()
  return (
    <NativeSelect
      {...shown}
      disabled={isOff}
      data={[
        { value: '', label: none },
        ...channels
          .filter(({ difference }) => !difference)
          .map(({ index, label, rateHz, unit }) => ({
            value: `${index + 1}`,
            label: t('nights.channel', { label, rate: rateHz ?? '?', unit }),
          })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  )
}
