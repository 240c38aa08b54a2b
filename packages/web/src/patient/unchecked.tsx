import type { Plan } from '@legato/server/api'
import { UnknownMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

/** Safety rules that could not be answered: neither cleared nor broken. */
export function Unchecked({ unchecked }: { readonly unchecked: Plan['unchecked'] }) {
  const t = useWords()
  if (unchecked.length === 0) return null
  return (
    <section id="unchecked" className={styles.part} aria-labelledby="unchecked-title">
      <h2 id="unchecked-title">{t('patient.unchecked')}</h2>
      <p className={styles.quiet}>{t('patient.uncheckedHint')}</p>
      <ul className={styles.unknowns}>
        {unchecked.map(({ id, say }) => (
          <li key={`${id} ${say}`} className={styles.unknown}>
            <UnknownMark />
            <p>{say}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
