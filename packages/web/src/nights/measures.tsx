import type { NightScoring } from '@legato/server/api'
import { type Index, type ScoredNight, type Standard, standards } from '@legato/sleep'
import { Part } from '../part/index.ts'
import { unitInWords, useWords } from '../words/index.ts'
import styles from './nights.module.css'

/** In the order of a report; what comes after the first part is folded. */
const FIRST = [
  'plmsi',
  'plmsi-nrem',
  'plmsi-rem',
  'plmsi-without-respiratory',
  'plms-arousal-index',
  'plmwi',
  'clmsi',
  'periodicity-somas',
] as const
const MORE = [
  'plmsi-n1',
  'plmsi-n2',
  'plmsi-n3',
  'clmsi-left',
  'clmsi-right',
  'clmsi-both',
  'short-interval-index',
  'isolated-index',
  'isolated-90-index',
  'clms-respiratory-index',
  'plms-with-arousal',
  'interval-log-mean',
  'interval-log-sd',
  'periodicity-ferri-2006',
  'plms-duration',
  'plmw-duration',
  'clmwi',
] as const

type Measure = (typeof FIRST)[number] | (typeof MORE)[number]

interface Props {
  readonly scoring: NightScoring
  readonly scored: ScoredNight
}

/** Both standards side by side, and in each what the machine found beside what people made of it. */
export function Measures({ scoring, scored }: Props) {
  const t = useWords()
  return (
    <Part title={t('nights.measures')}>
      <Table {...{ scoring, scored }} measures={FIRST} />
      <details>
        <summary>{t('nights.more')}</summary>
        <Table {...{ scoring, scored }} measures={MORE} />
      </details>
    </Part>
  )
}

function Table({ scoring, scored, measures }: Props & { readonly measures: readonly Measure[] }) {
  const t = useWords()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="unseen">{t('nights.measures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('nights.column.measure')}</th>
            {standards.map((standard) => (
              <th key={standard} scope="col">
                {t(`nights.standard.${standard}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure}>
              <th scope="row">
                {t(`nights.measure.${measure}`)}{' '}
                <span className={styles.quiet}>{unitOf(scored, measure)}</span>
              </th>
              {standards.map((standard) => (
                <td key={standard}>
                  <Both {...{ scoring, scored, measure, standard }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The number as edited; the machine's own beside it where people changed it. */
function Both({
  scoring,
  scored,
  measure,
  standard,
}: Props & { readonly measure: Measure; readonly standard: Standard }) {
  const t = useWords()
  const id = `${measure}/${standard}`
  const edited = scored.indices[id]
  if (!edited) return <span className={styles.quiet}>{t('nights.notDefined')}</span>
  const machine = scoring.indices.automatic[id]
  const [now, before] = [shortOf(edited), machine && shortOf(machine)]
  return (
    <>
      {now === null ? <span className={styles.notKnown}>{t('nights.notKnown')}</span> : now}
      {before !== undefined && before !== now && (
        <span className={styles.machine}>
          {t('nights.machine', { value: before ?? t('nights.notKnown') })}
        </span>
      )}
    </>
  )
}

/** As many digits as the unit bears. */
function shortOf({ value, unit }: Index): string | null {
  if (value === null) return null
  return value.toFixed(unit === '1' || unit === 's' ? 2 : 1)
}

/** The same in both standards. */
function unitOf({ indices }: ScoredNight, measure: Measure): string {
  const index = indices[`${measure}/wasm-2016`] ?? indices[`${measure}/aasm-v3`]
  return index ? unitInWords(index.unit) : ''
}
