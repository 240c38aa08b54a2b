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

/** The same nights in numbers, the newest first. */
export function NightTable({ months }: { readonly months: readonly Month[] }) {
  const t = useWords()
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
          {months.flatMap(({ rows }) =>
            rows.map(({ night, logged }) => {
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
            }),
          )}
        </tbody>
      </table>
    </section>
  )
}
