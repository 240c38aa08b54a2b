import type { PatientSide } from '@legato/server/api'
import { Part } from '../part/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './merge.module.css'

/** Who was merged into this record before, and the way to take them out again. */
export function MergedPart({
  merged,
  onUnmerge,
}: {
  readonly merged: readonly PatientSide[]
  readonly onUnmerge: (id: string, name: string) => void
}) {
  const t = useWords()
  if (merged.length === 0) return null
  return (
    <Part title={t('merging.merged')}>
      <ul className={styles.rows}>
        {merged.map(({ id, names, birthDate }) => {
          const name = names[0] ?? t('patient.unnamed')
          return (
            <li key={id} className={styles.row}>
              <div>
                <strong>{name}</strong>
                <p className={styles.quiet}>
                  {birthDate
                    ? t('patients.bornOn', { date: dateInWords(birthDate) })
                    : t('patients.bornUnknown')}
                </p>
              </div>
              <button
                type="button"
                className="quiet"
                aria-label={t('merging.unmergeOf', { name })}
                onClick={() => onUnmerge(id, name)}
              >
                {t('merging.unmerge')}
              </button>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
