import type { Surveillance, WatchedFinding } from '@legato/server/api'
import { Facts, TruthMark } from '../fact/index.ts'
import { Item } from '../item/index.ts'
import { FactWhy, Unverified } from '../why/index.ts'
import { listInWords, useWords } from '../words/index.ts'
import styles from './raster.module.css'

/** What the diary shows of RLS augmentation, in words: what is seen, what is not known, what else it could be. */
export function Survey({ survey }: { readonly survey: Surveillance }) {
  const t = useWords()
  const { state, say, augmentation, nights, changes, explanations, unknown } = survey
  return (
    <section aria-labelledby="survey-title" className={styles.survey} data-state={state}>
      <h2 id="survey-title">{t('raster.survey')}</h2>
      <p className={styles.headline}>
        <TruthMark truth={augmentation.answer} />
        <strong>{say}</strong>
      </p>
      <p>{t('raster.counted', nights)}</p>
      {state !== 'no-drug' && (
        <div className={styles.halves}>
          <Lines id="changes" title={t('raster.changes')} lines={changes} />
          <Lines id="explanations" title={t('raster.explanations')} lines={explanations} />
        </div>
      )}
      {unknown.length > 0 && state !== 'no-drug' && (
        <>
          <h3>{t('raster.unknown')}</h3>
          <dl className={styles.reasons}>
            {[...Map.groupBy(unknown, ({ reasons }) => reasons.join(' '))].map(([key, some]) => (
              <div key={key}>
                <dt>{listInWords(some.map(({ about }) => about))}</dt>
                {(key === '' ? [t('raster.open')] : (some[0]?.reasons ?? [])).map((reason) => (
                  <dd key={reason}>{reason}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
      <p className={styles.decides}>
        {t('raster.decides')} {!augmentation.verified && <Unverified />}
      </p>
    </section>
  )
}

function Lines({
  id,
  title,
  lines,
}: {
  readonly id: string
  readonly title: string
  readonly lines: readonly WatchedFinding[]
}) {
  return (
    <div>
      <h3 id={`survey-${id}`}>{title}</h3>
      <ul aria-labelledby={`survey-${id}`} className={styles.lines}>
        {lines.map((line) => (
          <Item
            key={line.id}
            id={`survey ${line.id}`}
            label={line.label}
            head={
              <span className={styles.line}>
                <TruthMark truth={line.answer} />
                <span>{line.say}</span>
              </span>
            }
          >
            <Facts facts={line.beside} />
            <FactWhy id={line.id} because={[]} verified={line.verified} />
          </Item>
        ))}
      </ul>
    </div>
  )
}
