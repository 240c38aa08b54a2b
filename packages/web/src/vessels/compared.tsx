import type { Timeline, Track } from '@legato/server/api'
import { type Around, around, type Dated, type LegCourse, VEINS } from '@legato/vascular'
import {
  dateInWords,
  listInWords,
  numberInWords,
  spanInWords,
  useWords,
  type Words,
} from '../words/index.ts'
import styles from './compare.module.css'
import { meanwhile, type Treatment } from './treatments.ts'

interface Props {
  readonly treatment: Treatment
  readonly course: LegCourse
  readonly timeline: Timeline
}

interface Row {
  readonly name: string
  readonly hint?: string
  readonly cells: Around<string>
  /** Where nothing before is no gap in the record: of what a treatment did. */
  readonly isOfTreatment?: true
}

const COLUMNS = ['before', 'first', 'newest'] as const
type Column = (typeof COLUMNS)[number]

/** What is known around a treatment, line by line; what is not known says so. */
export function Compared({ treatment, course, timeline }: Props) {
  const t = useWords()
  const { side, at, veins, arteries } = treatment
  const rows = [...scores(timeline, treatment, t), ...ofVeins(course, t)]
  // One value after a treatment is the first and the newest.
  const columns = COLUMNS.filter(
    (one) => one !== 'newest' || rows.some(({ cells }) => cells.newest),
  )
  return (
    <section>
      <table className={styles.compared}>
        <caption>{t(`compare.values.${side}`, { date: dateInWords(at) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.what')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, hint, cells, isOfTreatment }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {hint && <span>{hint}</span>}
              </th>
              {columns.map((column) => (
                <Cell
                  key={column}
                  dated={cellAt(cells, column)}
                  treatedAt={at}
                  applies={!(isOfTreatment && column === 'before')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Meanwhile {...{ timeline, at }} />
      {veins.length + arteries.length === 0 && <p className={styles.open}>{t('compare.noVein')}</p>}
    </section>
  )
}

/** What else changed between the scores: another thing that came before the newest. */
function Meanwhile({ timeline, at }: { readonly timeline: Timeline; readonly at: string }) {
  const t = useWords()
  const drugs = meanwhile(timeline, at)
  if (!drugs) return undefined
  const told = drugs.map(({ drug, date, isLeft }) =>
    t(isLeft ? 'compare.left' : 'compare.since', { drug, date: dateInWords(date) }),
  )
  return (
    <p className={styles.open}>
      {told.length === 0
        ? t('compare.sameDrugs')
        : t('compare.meanwhile', { drugs: listInWords(told) })}
    </p>
  )
}

/** Where nothing came after the first, the first is the newest. */
function cellAt(cells: Around<string>, column: Column): Dated<string> | undefined {
  return column === 'newest' ? (cells.newest ?? cells.first) : cells[column]
}

function Cell({
  dated,
  treatedAt,
  applies,
}: {
  readonly dated: Dated<string> | undefined
  readonly treatedAt: string
  readonly applies: boolean
}) {
  const t = useWords()
  if (!dated && !applies)
    return (
      <td>
        <span>{t('compare.notYet')}</span>
      </td>
    )
  if (!dated)
    return (
      <td>
        <span className={styles.unknown}>{t('compare.notKnown')}</span>
      </td>
    )
  const span = spanInWords(dated.at, treatedAt)
  const said = { date: dateInWords(dated.at), span }
  const day = dated.at.slice(0, 10)
  return (
    <td>
      <strong>{dated.value}</strong>
      <span>
        {day === treatedAt
          ? t('compare.sameDay', said)
          : t(day < treatedAt ? 'compare.spanBefore' : 'compare.spanAfter', said)}
      </span>
    </td>
  )
}

/** What the timeline has of the person and of the leg; scales that nobody used here are left out. */
function scores({ tracks }: Timeline, { side, at }: Treatment, t: Words): readonly Row[] {
  const row = (id: string, name: string, hint?: string): Row => {
    const track = tracks.find((one) => one.id === id)
    return { name, ...(hint && { hint }), cells: around(track ? valuesOf(track) : [], at) }
  }
  const isUsed = (id: string) => tracks.some((one) => one.id === id)
  return [
    row('irls-total', t('compare.row.irls'), t('compare.rowHint.irls')),
    row(`ceap-${side}`, t('compare.row.ceap')),
    row(`vcss-${side}`, t('compare.row.vcss'), t('compare.rowHint.vcss')),
    ...(isUsed(`villalta-${side}`)
      ? [row(`villalta-${side}`, t('compare.row.villalta'), t('compare.rowHint.villalta'))]
      : []),
    ...(isUsed(`abi-${side}`) ? [row(`abi-${side}`, t('compare.row.abi'))] : []),
  ]
}

function valuesOf({ points, events }: Track): readonly Dated<string>[] {
  return [
    ...points.map(({ at, value }) => ({ at, value: numberInWords(value) })),
    ...events.map(({ at, label }) => ({ at, value: label })),
  ]
}

function ofVeins({ veins }: LegCourse, t: Words): readonly Row[] {
  return veins.flatMap(({ segment, reflux, closed }) => {
    const vessel = VEINS[segment].name
    return [
      {
        name: t('compare.reflux', { vessel }),
        cells: inWords(reflux, ({ truth, longestMs }) =>
          longestMs === undefined
            ? t(`compare.truth.${truth}`)
            : t('compare.longest', {
                ms: numberInWords(longestMs),
                truth: t(`compare.truth.${truth}`),
              }),
        ),
      },
      {
        name: t('compare.closure', { vessel }),
        isOfTreatment: true as const,
        cells: inWords(closed, (is) => t(`compare.closed.${is ? 'yes' : 'no'}`)),
      },
    ]
  })
}

function inWords<Value>(of: Around<Value>, say: (value: Value) => string): Around<string> {
  const said = (one: Dated<Value> | undefined) => one && { ...one, value: say(one.value) }
  const [before, first, newest] = [said(of.before), said(of.first), said(of.newest)]
  return { ...(before && { before }), ...(first && { first }), ...(newest && { newest }) }
}
