import type { Plan } from '@legato/server/api'
import { UnknownMark } from '../fact/index.ts'
import { Fold } from '../item/index.ts'
import { useWords, wordOf } from '../words/index.ts'
import styles from './patient.module.css'

/** Safety rules that could not be answered: neither cleared nor broken. */
export function Unchecked({ unchecked }: { readonly unchecked: Plan['unchecked'] }) {
  const t = useWords()
  if (unchecked.length === 0) return null
  const waitsForDrugs = ({ needs }: Rules[number]) => needs.includes('current-drugs')
  const forDrugs = unchecked.filter(waitsForDrugs)
  const others = unchecked.filter((rule) => !waitsForDrugs(rule))
  return (
    <section id="unchecked" className={styles.part} aria-labelledby="unchecked-title">
      <h2 id="unchecked-title">{t('patient.unchecked')}</h2>
      <p className={styles.quiet}>{t('patient.uncheckedHint')}</p>
      <ul className={styles.items}>
        <Waiting kind="Drugs" rules={forDrugs} />
        <Waiting kind="Other" rules={others} />
      </ul>
    </section>
  )
}

type Rules = Plan['unchecked']

/** Rules that wait for the same: how many, and behind it which and for what. */
function Waiting({ kind, rules }: { readonly kind: 'Drugs' | 'Other'; readonly rules: Rules }) {
  const t = useWords()
  if (rules.length === 0) return null
  return (
    <Fold
      id={`unchecked ${kind}`}
      head={
        <span className={styles.marked}>
          <UnknownMark />
          {t(`patient.unchecked${kind}`, { count: rules.length })}
        </span>
      }
    >
      {rules.map(({ id, say }) => (
        <li key={`${id} ${say}`} className={styles.rule}>
          <p className={styles.strong}>{wordOf(id)}</p>
          <p>{say}</p>
        </li>
      ))}
    </Fold>
  )
}
