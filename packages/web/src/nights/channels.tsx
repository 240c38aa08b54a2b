import type { Night, NightChoices, TakenNight } from '@legato/server/api'
import type { Leg } from '@legato/sleep'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
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
  const { channels } = night
  const read = (leg: Leg) => {
    const one = channels.find((channel) => channel.leg === leg)
    return one ? numberOf(one) : ''
  }
  const [legs, setLegs] = useState({ left: read('left'), right: read('right') })
  const { busy, failure, act } = useAct()
  const isOther = LEGS.some((leg) => legs[leg] !== read(leg))
  const same = legs.left !== '' && legs.left === legs.right
  const apply = async () => {
    const chosen = Object.fromEntries(
      LEGS.filter((leg) => legs[leg]).map((leg) => [leg, legs[leg]]),
    )
    const body: NightChoices = { ...night.choices, legs: chosen }
    const answer = await act<TakenNight>(`${path}/choices`, { method: 'PUT', body })
    if (answer.kind === 'ok') onChanged()
  }
  return (
    <Part title={t('nights.channels')}>
      <div className={styles.choices}>
        {LEGS.map((leg) => (
          <NativeSelect
            key={leg}
            label={t(`nights.leg.${leg}`)}
            value={legs[leg]}
            disabled={busy || !may.includes('write')}
            error={same && t('nights.sameChannel')}
            data={[
              { value: '', label: t('nights.noChannel') },
              ...channels.map((one) => ({
                value: numberOf(one),
                label: t('nights.channel', {
                  label: one.label,
                  rate: one.rateHz ?? '?',
                  unit: one.unit,
                }),
              })),
            ]}
            onChange={({ currentTarget: { value } }) => setLegs({ ...legs, [leg]: value })}
          />
        ))}
      </div>
      {isOther && (
        <Button variant="default" disabled={busy || same} onClick={apply}>
          {t('nights.scoreAnew')}
        </Button>
      )}
      <Fault failure={failure} />
    </Part>
  )
}

/** Channels are chosen by their number from 1: labels may come twice. */
function numberOf({ index }: Night['channels'][number]): string {
  return `${index + 1}`
}
