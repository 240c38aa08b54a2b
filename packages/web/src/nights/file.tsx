import type { Night } from '@legato/server/api'
import { Part } from '../part/index.ts'
import { momentInWords, useWords } from '../words/index.ts'
import styles from './nights.module.css'

/** The recording as a file, and what was odd about it. */
export function File({ night }: { readonly night: Night }) {
  const t = useWords()
  const { file, bytes, at, diagnostics, hypnogram, reason } = night
  const megabytes = Math.max(0.1, Math.round(bytes / 1e5) / 10)
  return (
    <Part title={t('nights.file')}>
      <p>
        {t('nights.fileSaid', { file, megabytes, at: momentInWords(at) })}{' '}
        {hypnogram !== null && t('nights.beside', { file: hypnogram })}
      </p>
      {reason !== undefined && <p>{t('nights.reasonSaid', { reason })}</p>}
      {diagnostics.length === 0 && night.state.kind === 'scored' ? (
        <p className={styles.quiet}>{t('nights.sound')}</p>
      ) : (
        <ul className={styles.changes}>
          {diagnostics.map(({ code, offset, say, weight }) => (
            <li key={`${code} ${offset} ${say}`} className={styles.oddity} data-weight={weight}>
              {say}{' '}
              <span className={styles.quiet}>
                {offset === null ? code : t('nights.atByte', { code, offset })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
