import type { UltrasoundList } from '@legato/server/api'
import { Link } from 'react-router'
import { useLoad } from '../api/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './machine.module.css'

/** The ultrasound images of the record, the newest first; nothing where there are none. */
export function Images({ patient }: { readonly patient: string }) {
  const t = useWords()
  const { load, again } = useLoad<UltrasoundList>(`/patients/${patient}/images`)
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  if (load.kind === 'loading')
    return (
      <Waiting>
        <Bar width="100%" height={44} />
      </Waiting>
    )
  const { images } = load.value
  if (images.length === 0) return null
  return (
    <section aria-labelledby="images">
      <h2 id="images">{t('machine.images')}</h2>
      <ul className={styles.images}>
        {images.map(({ id, date, machine, frames }) => (
          <li key={id}>
            <Link to={`/patients/${patient}/vessels/images/${id}`}>
              {date ? t('machine.imageOf', { date: dateInWords(date) }) : t('machine.imageUndated')}
            </Link>
            <span className={styles.quiet}>{machine}</span>
            <span className={styles.quiet}>{t('machine.frames', { count: frames })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
