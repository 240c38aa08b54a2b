import { standards } from '@legato/sleep'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { verdictInWords, Why } from './chosen.tsx'
import { clockAt } from './clock.ts'
import type { Mark } from './marks.ts'
import styles from './nights.module.css'

interface Props {
  readonly marks: readonly Mark[]
  readonly chosen: string | undefined
  readonly start: string | null
  readonly onChoose: (mark: Mark) => void
}

/** The movements as a table, for those who listen or look for one by its time. */
export function MarksTable({ marks, chosen, start, onChoose }: Props) {
  const t = useWords()
  const ref = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (chosen) ref.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (marks.length === 0) return <p className={styles.quiet}>{t('nights.noMarks')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.tableOf} tabIndex={0} aria-label={t('nights.table')}>
      <table ref={ref} className={styles.table}>
        <caption className="unseen">{t('nights.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('nights.column.onset')}</th>
            <th scope="col">{t('nights.column.duration')}</th>
            <th scope="col">{t('nights.column.leg')}</th>
            <th scope="col">{t('nights.column.stage')}</th>
            {standards.map((standard) => (
              <th key={standard} scope="col">
                {t(`nights.standard.${standard}`)}
              </th>
            ))}
            <th scope="col">{t('nights.column.by')}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <tr key={mark.id} aria-current={mark.id === chosen || undefined}>
              <th scope="row">
                <button type="button" className="quiet" onClick={() => onChoose(mark)}>
                  {clockAt(start, mark.onsetS, 'tenths')}
                </button>
              </th>
              <td>{mark.durationS.toFixed(2)} s</td>
              <td>{t(`nights.leg.${mark.leg}`)}</td>
              <td>{mark.stage ?? t('nights.unknown')}</td>
              {standards.map((standard) => (
                <td key={standard}>
                  {verdictInWords(mark, standard, t)}
                  <Why mark={mark} standard={standard} />
                </td>
              ))}
              <td>{t(`nights.from.${mark.from}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
