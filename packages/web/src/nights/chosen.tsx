import type { Edit, Standard } from '@legato/sleep'
import { addedId, standards } from '@legato/sleep'
import { Button } from '@mantine/core'
import { momentInWords, useWords, type Words } from '../words/index.ts'
import { type Acts, STEP_S } from './acts.ts'
import { clockAt } from './clock.ts'
import type { Mark } from './marks.ts'
import styles from './nights.module.css'
import { whyInWords } from './why.ts'

interface Props {
  readonly mark: Mark | undefined
  readonly acts: Acts | undefined
  readonly mayChange: boolean
  readonly start: string | null
  readonly edits: readonly Edit[]
}

/** The chosen movement: what it is to each standard, who marked it, and what can be done. */
export function Chosen({ mark, acts, mayChange, start, edits }: Props) {
  const t = useWords()
  return (
    <section className={styles.chosen} aria-label={t('nights.chosen')} aria-live="polite">
      {mark ? (
        <>
          <p>
            <strong>{markInWords(mark, start, t)}</strong>{' '}
            <span className={styles.quiet}>{whoseInWords(mark, edits, t)}</span>
          </p>
          <ul className={styles.verdicts}>
            {standards.map((standard) => (
              <li key={standard}>
                {t(`nights.standard.${standard}`)}: {verdictInWords(mark, standard, t)}
                <Why mark={mark} standard={standard} />
              </li>
            ))}
          </ul>
          {mayChange && acts && <Change acts={acts} />}
        </>
      ) : (
        <p className={styles.quiet}>{t('nights.chooseOne')}</p>
      )}
    </section>
  )
}

function Change({ acts }: { readonly acts: Acts }) {
  const t = useWords()
  const act = (label: string, run: () => void) => (
    <Button variant="default" onClick={run}>
      {label}
    </Button>
  )
  return (
    <div className={styles.tools}>
      {act(t('nights.act.onsetEarlier'), () => acts.nudge('onset', -STEP_S))}
      {act(t('nights.act.onsetLater'), () => acts.nudge('onset', STEP_S))}
      {act(t('nights.act.offsetEarlier'), () => acts.nudge('offset', -STEP_S))}
      {act(t('nights.act.offsetLater'), () => acts.nudge('offset', STEP_S))}
      {act(t('nights.act.relabel'), acts.relabel)}
      {act(t('nights.act.remove'), acts.remove)}
    </div>
  )
}

/** `Left leg, 02:13:04.5, 2.3 s`. */
export function markInWords(
  { leg, onsetS, durationS }: Pick<Mark, 'leg' | 'onsetS' | 'durationS'>,
  start: string | null,
  t: Words,
): string {
  return t('nights.markSaid', {
    leg: t(`nights.leg.${leg}`),
    at: clockAt(start, onsetS, 'tenths'),
    seconds: (Math.round(durationS * 100) / 100).toFixed(2),
  })
}

/** The last who touched it, else the machine. */
function whoseInWords(mark: Mark, edits: readonly Edit[], t: Words): string {
  if (mark.from === 'machine') return t('nights.byMachine')
  const last = edits.findLast((edit, place) =>
    edit.kind === 'add' ? addedId(place) === mark.id : edit.mark === mark.id,
  )
  return last ? t('nights.byPerson', { by: last.by, at: momentInWords(last.at) }) : ''
}

/** Why it is not counted; nothing where it is. */
export function Why({ mark, standard }: { readonly mark: Mark; readonly standard: Standard }) {
  const t = useWords()
  return mark.why[standard].map((why) => (
    <span key={why.kind} className={styles.why}>
      {whyInWords(why, t)}
    </span>
  ))
}

export function verdictInWords(
  { by, why }: Pick<Mark, 'by' | 'why'>,
  standard: Standard,
  t: Words,
): string {
  const verdict = by[standard]
  if (!verdict) {
    const isPassed = why[standard].some((one) => one.kind !== 'unscored')
    return isPassed ? t('nights.passed') : t('nights.kind.unscored')
  }
  const { kind, series, respiratory, arousal } = verdict
  return [
    t(`nights.kind.${kind}`),
    ...(series === null ? [] : [t('nights.series', { series })]),
    ...(respiratory === true ? [t('nights.withBreath')] : []),
    ...(arousal === true ? [t('nights.withArousal')] : []),
  ].join(', ')
}
