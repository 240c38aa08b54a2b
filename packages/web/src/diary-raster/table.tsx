import { useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './raster.module.css'
import type { Month } from './rows.ts'
import { type NightWords, nightInWords } from './say.ts'

const COLUMNS = [
  'urge',
  'began',
  'parts',
  'doses',
  'tried',
  'relief',
  'sleep',
] as const satisfies readonly (keyof NightWords)[]

/** So many nights are told at once: years of them take more than a second to lay out. */
const AT_ONCE = 366

/** The same nights in numbers, the newest first. */
export function NightTable({ months }: { readonly months: readonly Month[] }) {
  const t = useWords()
  const [most, setMost] = useState(AT_ONCE)
  const nights = months.flatMap(({ rows }) => rows)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={t('raster.table')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{t('raster.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('raster.column.night')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`raster.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nights.slice(0, most).map(({ night, logged }) => {
            const words = nightInWords(night, logged, t)
            return (
              <tr key={night} data-missing={!logged}>
                <th scope="row">{words.date}</th>
                {logged ? (
                  COLUMNS.map((column) => <td key={column}>{words[column]}</td>)
                ) : (
                  <td colSpan={COLUMNS.length}>{t('raster.notLogged')}</td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      {most < nights.length && (
        <button type="button" className="quiet screen-only" onClick={() => setMost(most + AT_ONCE)}>
          {t('raster.older')}
        </button>
      )}
    </section>
  )
}
