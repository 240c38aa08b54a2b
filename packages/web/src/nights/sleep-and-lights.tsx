import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { useWords } from '../words/index.ts'
import { clockAt, secondsAt } from './clock.ts'
import { Conflict } from './conflict.tsx'
import { Hypnogram } from './hypnogram.tsx'
import type { Light, Lighting } from './lights.ts'
import styles from './nights.module.css'

interface Props {
  readonly path: string
  readonly start: string | null
  readonly lighting: Lighting
  /** Nothing is asked anew while changes are still on their way. */
  readonly isKept: boolean
}

/** When the lights were off, and where the stages come from; either can be corrected. */
export function SleepAndLights({ path, start, lighting, isKept }: Props) {
  const t = useWords()
  const { may } = useSession().session
  const { from, isOther, isSound, choosing, reset, keep, asRecorded } = lighting
  const { busy } = choosing
  const mayChange = may.includes('write')
  return (
    <Part title={t('nights.sleepAndLights')}>
      <div className={styles.choices}>
        <Time light="offS" {...{ start, lighting }} isOff={busy || !mayChange} />
        <Time light="onS" {...{ start, lighting }} isOff={busy || !mayChange} />
      </div>
      {!isSound && <p role="alert">{t('nights.lights.unsound')}</p>}
      <p className={styles.quiet}>
        {t(`nights.lights.from.${from}`)} {mayChange && t('nights.lights.hint')}
      </p>
      {mayChange && !choosing.isConflict && (
        <div className={`${styles.tools} screen-only`}>
          {isOther && (
            <>
              <Button disabled={busy || !isSound || !isKept} onClick={keep}>
                {t('nights.lights.keep')}
              </Button>
              <Button variant="default" disabled={busy} onClick={reset}>
                {t('nights.lights.reset')}
              </Button>
            </>
          )}
          {from === 'person' && !isOther && (
            <Button variant="default" disabled={busy || !isKept} onClick={asRecorded}>
              {t('nights.lights.asRecorded')}
            </Button>
          )}
        </div>
      )}
      <Conflict choosing={choosing} />
      {mayChange && <Hypnogram path={path} choosing={choosing} />}
    </Part>
  )
}

function Time({
  light,
  start,
  lighting: { lights, put },
  isOff,
}: {
  readonly light: Light
  readonly start: string | null
  readonly lighting: Lighting
  readonly isOff: boolean
}) {
  const t = useWords()
  const [typed, setTyped] = useState<string>()
  const atS = lights[light]
  const shown = typed ?? (atS === null ? '' : clockAt(start, atS, 'seconds'))
  const type = (text: string) => {
    setTyped(text)
    // Without a clock of the recorder there is no time of day; the keys and the hand mark it all the same.
    if (text === '') put(light, null)
    else if (start !== null && CLOCK.test(text)) put(light, secondsAt(start, text))
  }
  return (
    <TextInput
      label={t(`nights.lights.${light}`)}
      value={shown}
      disabled={isOff}
      readOnly={start === null}
      error={typed && !CLOCK.test(typed) && t('nights.lights.form')}
      onChange={({ currentTarget: { value } }) => type(value)}
      onBlur={() => setTyped(undefined)}
    />
  )
}

/** As people write it: `22:55` or `22:55:30`. */
const CLOCK = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/
