import type { Night, NightScoring } from '@legato/server/api'
import { type Edit, idleEdits, type ScoredNight, type Standard, standards } from '@legato/sleep'
import { Button } from '@mantine/core'
import { UnverifiedMark } from '../unverified/index.ts'
import { momentInWords, useWords, type Words } from '../words/index.ts'
import { lacking } from './lights.ts'
import { nightInWords } from './night-in-words.ts'
import styles from './nights.module.css'

interface Props {
  readonly night: Night
  readonly scoring: NightScoring
  readonly scored: ScoredNight
  readonly standard: Standard
  readonly edits: readonly Edit[]
  readonly isSigned: boolean
  readonly onStandard: (standard: Standard) => void
}

/** How many movements, by which standard, who stands for it, and what nobody knows. */
export function Answer({ night, scoring, scored, standard, edits, isSigned, onStandard }: Props) {
  const t = useWords()
  const plmsi = scored.indices[`plmsi/${standard}`]
  const machine = scoring.indices.automatic[`plmsi/${standard}`]?.value ?? null
  const value = plmsi?.value ?? null
  const unknowns = unknownIn(scoring, scored, t)
  const idle = idleEdits(scoring.found.movements, edits).size
  return (
    <section className={styles.answer} aria-labelledby="answer">
      <p className={styles.quiet}>{nightInWords(night.start, t)}</p>
      <h2 id="answer">
        <span className={value === null ? `${styles.notKnown} ${styles.large}` : styles.number}>
          {value === null ? t('nights.notKnown') : value.toFixed(1)}
        </span>{' '}
        {t('nights.plmsi')}
      </h2>
      <p>
        {t(`nights.standard.${standard}`)}
        {plmsi?.count != null && plmsi.hours !== null && (
          <>
            {': '}
            {t('nights.countOf', { count: plmsi.count, hours: plmsi.hours.toFixed(1) })}
          </>
        )}
      </p>
      <Standing night={night} isSigned={isSigned} />
      {edits.length > 0 && (
        <p>
          {t('nights.byHand', {
            count: edits.length,
            machine: machine === null ? t('nights.notKnown') : machine.toFixed(1),
          })}{' '}
          {idle > 0 && <span className={styles.lack}>{t('nights.idle', { count: idle })}</span>}
        </p>
      )}
      {unknowns.length > 0 && (
        <ul className={styles.unknowns} aria-label={t('nights.unknowns')}>
          {unknowns.map((one) => (
            <li key={one} className={styles.lack}>
              {one}
            </li>
          ))}
        </ul>
      )}
      <fieldset className={`${styles.tools} screen-only`}>
        <legend className="unseen">{t('nights.standards')}</legend>
        {standards.map((one) => (
          <Button
            key={one}
            variant={one === standard ? 'filled' : 'default'}
            aria-pressed={one === standard}
            onClick={() => onStandard(one)}
          >
            {t(`nights.standard.${one}`)}
          </Button>
        ))}
      </fieldset>
      <p className={styles.quiet}>{t('nights.meaning')}</p>
    </section>
  )
}

function Standing({ night, isSigned }: Pick<Props, 'night' | 'isSigned'>) {
  const t = useWords()
  const [signed] = night.signed
  if (isSigned && signed)
    return <p>{t('signing.signedBy', { by: signed.by, at: momentInWords(signed.at) })}</p>
  return (
    <p>
      <UnverifiedMark /> {t('nights.unverified')}
    </p>
  )
}

const MINUTE_S = 60

/** What the number lacks, and why. */
function unknownIn(
  { night, asked }: NightScoring,
  scored: ScoredNight,
  t: Words,
): readonly string[] {
  const has = (kind: 'arousal' | 'respiratory') => night.events.some((one) => one.kind === kind)
  const isStaged = night.stages.some(({ stage }) => stage !== null)
  const legs = new Set(night.legs.map(({ leg }) => leg))
  const lostS = scored.unscored.reduce((sum, { startS, endS }) => sum + endS - startS, 0)
  const lights = lacking(night.lights, scored.options.withoutLights)
  return [
    ...(isStaged ? [] : [t('nights.lacks.stages')]),
    ...(legs.size === 1 ? [t('nights.lacks.leg')] : []),
    ...(has('respiratory') || asked.scored?.respiration ? [] : [t('nights.lacks.breath')]),
    ...(has('arousal') || asked.scored?.arousals ? [] : [t('nights.lacks.arousal')]),
    ...(lights ? [t(`nights.lacks.${lights}`)] : []),
    ...(lostS >= MINUTE_S
      ? [t('nights.lacks.time', { minutes: Math.round(lostS / MINUTE_S) })]
      : []),
  ]
}
