import type { DiaryNight } from '@legato/server/api'
import type { PhoneNight } from '../phone/index.ts'
import { useWords } from '../words/index.ts'
import styles from './diary.module.css'
import { ROWS, said } from './said.ts'

/** A night that two phones wrote: what differs, side by side, until somebody says which stands. */
export function Both({
  night: { night: mine, way },
  onChoose,
}: {
  readonly night: PhoneNight
  readonly onChoose: (which: 'mine' | 'theirs') => void
}) {
  const t = useWords()
  if (way.kind !== 'other') return null
  const told = (night: DiaryNight) => ROWS.map((row) => said(row, night, t))
  const [here, there] = [told(mine), told(way.night)]
  return (
    <section className={styles.pad} aria-labelledby="pad">
      <h2 id="pad">{t('diary.bothWhat')}</h2>
      <table className={styles.both}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('diary.here')}</th>
            <th scope="col">{t('diary.there')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row, index) =>
            here[index] === there[index] ? null : (
              <tr key={row}>
                <th scope="row">{t(`diary.rows.${row}`)}</th>
                <td>{here[index] ?? t('diary.notSaid')}</td>
                <td>{there[index] ?? t('diary.notSaid')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <div className={styles.pair}>
        <button type="button" className={styles.key} onClick={() => onChoose('mine')}>
          {t('diary.keepHere')}
        </button>
        <button type="button" className={styles.key} onClick={() => onChoose('theirs')}>
          {t('diary.keepThere')}
        </button>
      </div>
    </section>
  )
}
