import type { DiaryNight } from '@legato/server/api'
import { type CivilDate, timeAt } from '@legato/values'
import { useCallback, useEffect, useRef, useState } from 'react'
import { zoneHere } from '../phone/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import { Began } from './began.tsx'
import type { Book, Keeper } from './book.ts'
import { Both } from './both.tsx'
import styles from './diary.module.css'
import { Doses } from './doses.tsx'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'
import { Nights } from './nights.tsx'
import { Note } from './note.tsx'
import type { PadProps } from './pad.ts'
import { Rows } from './rows.tsx'
import { blank, ROWS, type RowName } from './said.ts'
import { Sleep } from './sleep.tsx'
import { Tried } from './tried.tsx'
import { Urge } from './urge.tsx'
import { tonight } from './use-diary.ts'
import { Where } from './where.tsx'

type View = RowName | 'done' | 'nights'

/** One night: its questions above, the one that is open below, where the thumb is. */
export function Desk({
  book,
  keeper,
  soon,
}: {
  readonly book: Book
  readonly keeper: Keeper
  readonly soon: () => void
}) {
  const t = useWords()
  const [day, setDay] = useState<CivilDate>(tonight)
  const [view, setView] = useState<View>('urge')
  useTitle(t('diary.title'))
  const kept = book.nights.get(day)
  const night = kept?.night ?? blank(day, zoneHere())
  const change = (part: Partial<DiaryNight>) => {
    void keeper.change(written({ ...night, ...part }))
    soon()
  }
  const next = (said: Partial<DiaryNight> = {}) => setView(following(view, { ...night, ...said }))
  const open = useCallback((chosen: CivilDate) => {
    setDay(chosen)
    setView('urge')
  }, [])
  useNextNight(open)
  if (view === 'nights')
    return (
      <main className={styles.page}>
        <Head book={book} keeper={keeper} onBack={() => open(tonight())} />
        <Nights book={book} keeper={keeper} onOpen={open} />
      </main>
    )
  return (
    <main className={`${styles.page} ${styles.one}`}>
      <Head book={book} keeper={keeper} day={day} onNights={() => setView('nights')} />
      <div className={styles.desk}>
        <Rows night={night} chosen={view === 'done' ? undefined : view} onChoose={setView} />
        {kept?.way.kind === 'other' ? (
          <Both night={kept} onChoose={(which) => keeper.choose(kept, which)} />
        ) : (
          <Pad
            {...{ view, night, change, next, drugs: book.drugs }}
            now={timeAt(new Date(), zoneHere())}
            before={earlier(book, day)}
          />
        )}
      </div>
      <Foot book={book} kept={kept} isDone={view === 'done'} onNext={() => next()} />
    </main>
  )
}

/**
 * A page that was left open on a phone is looked at again on the next evening: what is tapped then is
 * of the night that has begun. Never while somebody is looking, for they are saying something.
 */
function useNextNight(open: (night: CivilDate) => void): void {
  const meant = useRef(tonight())
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden' || meant.current === tonight()) return
      meant.current = tonight()
      open(meant.current)
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
    }
  }, [open])
}

/** Without strength there is no beginning and no place: on to what was taken. */
function following(view: View, { urge }: DiaryNight): View {
  if (view === 'urge' && urge === 0) return 'doses'
  const index = ROWS.findIndex((row) => row === view)
  return ROWS[index + 1] ?? 'done'
}

/** An empty note is none. */
function written({ note, ...night }: DiaryNight): DiaryNight {
  return note === undefined || note.trim() === '' ? night : { ...night, note }
}

function earlier({ nights }: Book, day: CivilDate): readonly DiaryNight[] {
  return [...nights.values()]
    .map(({ night }) => night)
    .filter((night) => night.night < day)
    .toSorted((a, b) => b.night.localeCompare(a.night))
}

const PADS = {
  ...{ urge: Urge, began: Began, where: Where, tried: Tried, doses: Doses, sleep: Sleep },
  note: Note,
} as const

/** The question that is open; its heading is told when another takes its place. */
function Pad({ view, ...props }: PadProps & { readonly view: Exclude<View, 'nights'> }) {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current !== view) heading.current?.focus()
    shown.current = view
  }, [view])
  if (view === 'done')
    return (
      <section className={styles.pad} aria-labelledby="pad">
        <h2 id="pad" ref={heading} tabIndex={-1}>
          {t('diary.goodNight')}
        </h2>
        <p>{t('diary.goodNightWhat')}</p>
      </section>
    )
  const Question = PADS[view]
  return (
    <section className={styles.pad} aria-labelledby="pad">
      <h2 id="pad" ref={heading} tabIndex={-1}>
        {t(`diary.asks.${view}`)}
      </h2>
      <Question {...props} />
    </section>
  )
}
