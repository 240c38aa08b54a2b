import type { Calendar, CountedDose, Piece, Stretch } from '@legato/server/api'
import { dateInWords, numberInWords, useWords, wordOf } from '../words/index.ts'
import styles from './calendar.module.css'
import { Unverified } from './unverified.tsx'

/** The way off a drug as a table to print and pin up; or why there is none. */
export function CalendarView({ calendar }: { readonly calendar: Calendar }) {
  const t = useWords()
  if (calendar.kind === 'withheld')
    return (
      <div>
        <p>{calendar.say}</p>
        {!calendar.verified && <Unverified />}
      </div>
    )
  const { drug, replacement, stretches, notes, verified } = calendar
  return (
    <div className={styles.calendar}>
      <table>
        <caption>
          {replacement
            ? t('calendar.captionWith', { drug, replacement })
            : t('calendar.caption', { drug })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.days')}</th>
            <th scope="col">{t('calendar.take')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map((stretch, index) => (
            <StretchRow key={stretch.from} stretch={stretch} before={stretches[index - 1]} />
          ))}
        </tbody>
      </table>
      <ul>
        {notes.map(({ id, say }) => (
          <li key={id}>{say}</li>
        ))}
      </ul>
      {!verified && <Unverified />}
    </div>
  )
}

function StretchRow({
  stretch: { from, to, doses },
  before,
}: {
  readonly stretch: Stretch
  readonly before: Stretch | undefined
}) {
  const t = useWords()
  const asBefore = new Set(
    before ? doses.map(({ drug }) => drug).filter((drug) => isSame(drug, doses, before.doses)) : [],
  )
  const first = dateInWords(from)
  return (
    <tr>
      <th scope="row">
        {to
          ? t('order.span', { from: first, to: dateInWords(to) })
          : t('order.onward', { from: first })}
      </th>
      <td>
        <ul>
          {doses
            .filter(({ drug }) => !asBefore.has(drug))
            .map((dose) => (
              <DoseLine key={`${dose.drug} ${dose.at}`} dose={dose} />
            ))}
          {[...asBefore].map((drug) => (
            <li key={drug}>{t('calendar.asBefore', { drug })}</li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

/** A drug that is taken as on the days before is not told dose by dose again. */
function isSame(drug: string, now: Stretch['doses'], before: Stretch['doses']): boolean {
  const of = (doses: Stretch['doses']) => JSON.stringify(doses.filter((one) => one.drug === drug))
  return of(now) === of(before)
}

function DoseLine({ dose: { drug, at, amount, unit, madeOf } }: { readonly dose: CountedDose }) {
  const t = useWords()
  if (amount === 0) return <li>{t('calendar.none', { drug })}</li>
  return (
    <li>
      <strong>{t('calendar.dose', { drug, amount: numberInWords(amount), unit })}</strong>{' '}
      {t(`calendar.at.${at}`)}
      <ul className={styles.pieces}>
        {madeOf.map((piece) => (
          <PieceLine key={`${piece.strength} ${piece.half}`} piece={piece} />
        ))}
      </ul>
    </li>
  )
}

function PieceLine({ piece }: { readonly piece: Piece }) {
  const t = useWords()
  const { count, strength, form, half, pack } = piece
  const values = { count, form: wordOf(form), strength: numberInWords(strength) }
  return (
    <li>
      {half ? t('calendar.half', values) : t('calendar.piece', values)}{' '}
      {pack && t('calendar.pack', { pack })}
    </li>
  )
}
