import type { Rank, RankStep } from '@legato/server/api'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { Facts } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import { Unverified } from './unverified.tsx'
import styles from './why.module.css'

/** The place of a proposal among its like: what each step found, and why it stands before the next. */
export function RankView({ rank: { place, of, steps, ahead } }: { readonly rank: Rank }) {
  const t = useWords()
  return (
    <div className={styles.rule}>
      <p>{t('why.place', { place, of })}</p>
      <ul className={styles.reasons}>
        {steps.map((step) => (
          <StepLine key={`${step.step} ${step.say}`} step={step} />
        ))}
      </ul>
      {ahead && <p>{ahead.say}</p>}
      <p className={styles.small}>{t('why.placeOurs')}</p>
    </div>
  )
}

function StepLine({ step }: { readonly step: RankStep }) {
  const t = useWords()
  const Icon = { for: IconPlus, against: IconMinus, neutral: undefined }[step.direction]
  return (
    <li className={styles.reason} data-marked={Icon !== undefined}>
      {Icon && <Icon aria-hidden size={16} stroke={1.75} />}
      <div>
        <p>
          <span className={styles.role}>{t(`why.steps.${step.step}`)}</span> {step.say}
        </p>
        <Facts facts={step.because} />
        {!step.verified && (
          <p className={styles.small}>
            <Unverified />
          </p>
        )}
      </div>
    </li>
  )
}
