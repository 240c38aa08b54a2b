import { addDays, type CivilDate, daysBetween } from '@legato/values'
import type { PhoneNight } from '../phone/index.ts'
import { dateInWords, useWords, type Words } from '../words/index.ts'
import type { Book, Keeper } from './book.ts'
import styles from './diary.module.css'
import { dayInWords } from './said.ts'
import { tonight } from './use-diary.ts'

/** So many nights are listed at once; older ones by the month. */
const RECENT = 14
/** In days: longer than anybody has kept a diary here. */
const EVER = 36_525

/** The nights before, each a tap away from being corrected; those that were skipped, too. */
export function Nights({
  book,
  keeper,
  onOpen,
}: {
  readonly book: Book
  readonly keeper: Keeper
  readonly onOpen: (day: CivilDate) => void
}) {
  const t = useWords()
  const last = tonight()
  const recent = Array.from({ length: RECENT }, (_, index) => addDays(last, -index))
  const months = Map.groupBy(
    [...book.nights.values()]
      .filter(({ night }) => daysBetween(night.night, last) >= RECENT)
      .toSorted((a, b) => b.night.night.localeCompare(a.night.night)),
    ({ night }) => night.night.slice(0, 'YYYY-MM'.length),
  )
  const isAll = daysBetween(book.since, last) >= EVER
  return (
    <div className={styles.nights}>
      {book.nights.size === 0 && <p>{t('diary.none')}</p>}
      <ul>
        {recent.map((day) => (
          <Line key={day} day={day} kept={book.nights.get(day)} onOpen={onOpen} />
        ))}
      </ul>
      {[...months].map(([month, nights]) => (
        <details key={month}>
          <summary>
            {dateInWords(month)} <small>{nights.length}</small>
          </summary>
          <ul>
            {nights.map((kept) => (
              <Line key={kept.night.night} day={kept.night.night} kept={kept} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      ))}
      {!isAll && (
        <button
          type="button"
          className={styles.key}
          onClick={() => keeper.meet(addDays(last, -EVER))}
        >
          {t('diary.all')}
        </button>
      )}
    </div>
  )
}

function Line({
  day,
  kept,
  onOpen,
}: {
  readonly day: CivilDate
  readonly kept: PhoneNight | undefined
  readonly onOpen: (day: CivilDate) => void
}) {
  const t = useWords()
  return (
    <li>
      <button type="button" onClick={() => onOpen(day)}>
        <span>{dayInWords(day)}</span>
        <span data-unsaid={kept === undefined || undefined}>{shortOf(day, kept, t)}</span>
        {kept && kept.way.kind !== 'sent' && <small>{t(`diary.state.${kept.way.kind}`)}</small>}
      </button>
    </li>
  )
}

/** Of a night that is not over, nothing is missing yet. */
function shortOf(day: CivilDate, kept: PhoneNight | undefined, t: Words): string {
  if (!kept) return t(day === tonight() ? 'diary.notSaid' : 'diary.notLogged')
  const { urge, sleepHours } = kept.night
  const told = urge === null ? t('diary.urgeNotSaid') : t('diary.urgeOf', { urge })
  return sleepHours === null ? told : `${told}, ${t('diary.sleptShort', { hours: sleepHours })}`
}
