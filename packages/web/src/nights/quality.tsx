import type { ChannelMinute, Leg, ScoredNight } from '@legato/sleep'
import { Part } from '../part/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { clockAt } from './clock.ts'
import styles from './nights.module.css'

interface Bad {
  readonly startS: number
  endS: number
  readonly flaws: string
}

/** How many minutes of each leg could be judged, and which could not, and why. */
export function Quality({
  scored: { quality },
  start,
}: {
  readonly scored: ScoredNight
  readonly start: string | null
}) {
  const t = useWords()
  return (
    <Part title={t('nights.quality')}>
      {(['left', 'right'] as const).map((leg) => {
        const of = quality.filter((one) => one.leg === leg)
        return of.length > 0 && <OfLeg key={leg} leg={leg} minutes={of} start={start} />
      })}
      {quality.length === 0 && <p className={styles.quiet}>{t('nights.noQuality')}</p>}
    </Part>
  )
}

function OfLeg({
  leg,
  minutes,
  start,
}: {
  readonly leg: Leg
  readonly minutes: readonly ChannelMinute[]
  readonly start: string | null
}) {
  const t = useWords()
  const bad = badOf(minutes, t)
  const rests = minutes.flatMap(({ restUv }) => restUv ?? []).toSorted((a, b) => a - b)
  const middle = rests[Math.floor(rests.length / 2)]
  const flawed = minutes.filter(({ flaws }) => flaws.length > 0).length
  return (
    <div>
      <h3>{t(`nights.leg.${leg}`)}</h3>
      <p>
        {t('nights.minutes', { good: minutes.length - flawed, count: minutes.length })}{' '}
        {middle !== undefined && t('nights.rest', { uV: middle.toFixed(1) })}
      </p>
      {bad.length > 0 && (
        <details>
          <summary>{t('nights.badMinutes', { count: flawed })}</summary>
          <ul className={styles.changes}>
            {bad.map(({ startS, endS, flaws }) => (
              <li key={startS}>
                {clockAt(start, startS, 'minutes')}–{clockAt(start, endS, 'minutes')}: {flaws}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Bad minutes in a row, for the same reason, are one. */
function badOf(minutes: readonly ChannelMinute[], t: Words): readonly Bad[] {
  const all: Bad[] = []
  for (const { startS, endS, flaws } of minutes) {
    if (flaws.length === 0) continue
    const why = flaws.map((flaw) => t(`nights.flaw.${flaw}`)).join(', ')
    const last = all.at(-1)
    if (last && last.flaws === why && Math.abs(last.endS - startS) < 1) last.endS = endS
    else all.push({ startS, endS, flaws: why })
  }
  return all
}
