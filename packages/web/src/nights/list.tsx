import type { NightRow } from '@legato/server/api'
import { Link } from 'react-router'
import { Empty } from '../states/index.ts'
import { UnverifiedMark } from '../unverified/index.ts'
import { momentInWords, useWords, type Words } from '../words/index.ts'
import { nightInWords } from './night-in-words.ts'
import styles from './nights.module.css'

/** Each night in a line: when, how much, and who stands for it. */
export function Rows({
  patient,
  nights,
}: {
  readonly patient: string
  readonly nights: readonly NightRow[]
}) {
  const t = useWords()
  if (nights.length === 0) return <Empty title={t('nights.empty')} hint={t('nights.emptyHint')} />
  return (
    <ul className={styles.rows} aria-label={t('nights.title')}>
      {nights.map((night) => (
        <li key={night.id}>
          <Link to={`/patients/${patient}/nights/${night.id}`} data-row={night.id}>
            <strong>{nightInWords(night.start, t)}</strong>
            <Found night={night} />
            <span className={styles.quiet}>{detailOf(night, t)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Found({ night: { state, plmsi, signed } }: { readonly night: NightRow }) {
  const t = useWords()
  switch (state.kind) {
    case 'waiting':
      return <span className={styles.waiting}>{t('nights.state.waiting')}</span>
    case 'failed':
      return <span className={styles.failed}>{t('nights.state.failed', { why: state.say })}</span>
    case 'scored': {
      const value = plmsi['wasm-2016']
      return (
        <span className={styles.found}>
          {value === null
            ? t('nights.state.unknown')
            : t('nights.state.scored', { value: value.toFixed(1) })}
          {signed.length === 0 ? <UnverifiedMark /> : <span>{t('nights.state.signed')}</span>}
        </span>
      )
    }
  }
}

function detailOf({ file, durationS, at, edits }: NightRow, t: Words): string {
  return [
    file,
    ...(durationS === null ? [] : [t('nights.hours', { hours: (durationS / 3600).toFixed(1) })]),
    t('nights.came', { at: momentInWords(at) }),
    ...(edits > 0 ? [t('nights.edited', { count: edits })] : []),
  ].join(' · ')
}
