import type { Fact, Finding } from '@legato/server/api'
import { TruthMark, valueInWords } from '../fact/index.ts'
import { Item } from '../item/index.ts'
import { FactWhy } from '../why/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

const ORDER: readonly Finding['answer'][] = ['met', 'undetermined', 'not-met']

/** What follows from the facts: what holds, what cannot be told, what does not hold. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useWords()
  const sorted = ORDER.flatMap((answer) => findings.filter((finding) => finding.answer === answer))
  return (
    <section id="findings" className={styles.part} aria-labelledby="findings-title">
      <h2 id="findings-title">{t('patient.findings')}</h2>
      {findings.length === 0 && <p className={styles.quiet}>{t('patient.findingsEmpty')}</p>}
      <ul className={styles.items}>
        {sorted.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { id, label, answer, say, because, verified } = finding
  return (
    <Item
      id={`finding ${id}`}
      label={label}
      head={
        <span className={styles.marked}>
          <TruthMark truth={answer} />
          <span>
            <span className={styles.strong}>{label}</span>
            <Numbers facts={because} />
          </span>
        </span>
      }
    >
      <p className={styles.opened}>{say}</p>
      <FactWhy id={id} because={because} verified={verified} />
    </Item>
  )
}

const NUMBERS_SHOWN = 3

/** The values a finding rests on, at a glance; their dates and origins stand in its why. */
function Numbers({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useWords()
  return (
    <span className={styles.numbers}>
      {facts.slice(0, NUMBERS_SHOWN).map((fact) => (
        <span key={fact.feature} className={styles.below}>
          {fact.label} <Value words={valueInWords(fact, t)} />
        </span>
      ))}
    </span>
  )
}

function Value({ words }: { readonly words: string | undefined }) {
  const t = useWords()
  if (words === undefined) return <span className={styles.why}>{t('why.notKnown')}</span>
  return <span className={`${styles.value} figures`}>{words}</span>
}
