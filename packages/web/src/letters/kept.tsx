import type { DocumentList } from '@legato/server/api'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './letters.module.css'

/** What was written, with its standing, to be read or printed. */
export function Kept({
  patient,
  list: { documents },
}: {
  readonly patient: string
  readonly list: DocumentList
}) {
  const t = useWords()
  if (documents.length === 0) return <p>{t('letters.keptNone')}</p>
  return (
    <ul className={styles.rows}>
      {documents.map(({ id, title, date, isDraft }) => {
        const path = `/api/patients/${patient}/documents/${id}`
        return (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{title}</span>
            <span>{dateInWords(date)}</span>
            <span>{t(isDraft ? 'letters.draft' : 'letters.signed')}</span>
            <span className={styles.acts}>
              <a
                href={path}
                target="_blank"
                rel="noreferrer"
                aria-label={`${t('letters.html')}: ${title}`}
              >
                {t('letters.html')}
              </a>
              <a
                href={`${path}?format=pdf`}
                target="_blank"
                rel="noreferrer"
                aria-label={`${t('letters.pdf')}: ${title}`}
              >
                {t('letters.pdf')}
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
