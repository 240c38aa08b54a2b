import type { Night } from '@legato/server/api'
import type { Leg } from '@legato/sleep'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { useWords } from '../words/index.ts'
import { choosingAt, useChoosing } from './choosing.ts'
import { Conflict } from './conflict.tsx'
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
  const choosing = useChoosing({ path, night, onChanged })
  const { busy } = choosing
  const choose = (leg: Leg, other: Partial<LegChannel>) => {
    choosing.letGo()
    setLegs({ ...legs, [leg]: { ...legs[leg], ...other } })
  }
  const isOther = LEGS.some((leg) => wordOf(legs[leg]) !== wordOf(read[leg]))
  const same = legs.left.of !== '' && wordOf(legs.left) === wordOf(legs.right)
  const apply = () => {
    const chosen = Object.fromEntries(
      LEGS.filter((leg) => legs[leg].of).map((leg) => [leg, wordOf(legs[leg])]),
    )
    return choosing.say(choosingAt(path, (choices) => ({ ...choices, legs: chosen })))
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
            onChange={(of) => choose(leg, { of })}
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
            onChange={(less) => choose(leg, { less })}
          />
        ))}
      </div>
      <p className={styles.quiet}>{t('nights.lessHint')}</p>
      {isOther && !choosing.isConflict && (
        <Button
          variant="default"
          disabled={busy || same || LEGS.some((leg) => isNothing(legs[leg]))}
          onClick={apply}
        >
          {t('nights.scoreAnew')}
        </Button>
      )}
      <Conflict choosing={choosing} />
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
