import type { Fact, Finding, Plan } from '@legato/server/api'
import { TruthMark, valueInWords } from '../fact/index.ts'
import { Fold, Item } from '../item/index.ts'
import { FactWhy } from '../why/index.ts'
import { useWords } from '../words/index.ts'
import { openFindings } from './open-findings.ts'
import styles from './patient.module.css'
import { tellingOf } from './telling.ts'

const MET_SHOWN = 5

/** What follows from the facts: what holds, what is open and matters; the rest folded. */
export function Findings({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const { findings } = plan
  const having = (answer: Finding['answer']) => findings.filter((one) => one.answer === answer)
  const { shown, folded } = openFindings(plan)
  const met = having('met')
  const foremost = new Set([...tellingOf(plan).findings, ...met].slice(0, MET_SHOWN))
  // To fold a single row would save no line.
  const first = met.length === foremost.size + 1 ? met : met.filter((one) => foremost.has(one))
  const rest = met.filter((one) => !first.includes(one))
  return (
    <section id="findings" className={styles.part} aria-labelledby="findings-title">
      <h2 id="findings-title">{t('patient.findings')}</h2>
      {findings.length === 0 && <p className={styles.quiet}>{t('patient.findingsEmpty')}</p>}
      <ul className={styles.items}>
        {[...first, ...shown].map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
        <Folded answer="met" findings={rest} />
        <Folded answer="undetermined" findings={folded} />
        <Folded answer="not-met" findings={having('not-met')} />
      </ul>
    </section>
  )
}

function Folded({
  answer,
  findings,
}: {
  readonly answer: Finding['answer']
  readonly findings: readonly Finding[]
}) {
  const t = useWords()
  if (findings.length === 0) return null
  return (
    <Fold
      id={`findings ${answer}`}
      head={
        <span className={styles.marked}>
          <TruthMark truth={answer} />
          <span className={styles.quiet}>
            {t(`patient.folded.${answer}`, { count: findings.length })}
          </span>
        </span>
      }
    >
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </Fold>
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

const NUMBERS_SHOWN = 2

/** The values a finding rests on, at a glance; their dates and origins stand in its why. */
function Numbers({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useWords()
  return (
    <span className={styles.numbers}>
      {facts.slice(0, NUMBERS_SHOWN).map((fact) => (
        <span key={fact.feature} className={styles.below}>
          {t('why.named', { label: fact.label })} <Value words={valueInWords(fact, t)} />
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
