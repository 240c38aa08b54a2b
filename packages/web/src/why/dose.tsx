import type { Dose, Proposal } from '@legato/server/api'
import { Facts } from '../fact/index.ts'
import { numberInWords, unitInWords, useWords, type Words } from '../words/index.ts'
import { Unverified } from './unverified.tsx'
import styles from './why.module.css'

/** The dose for this patient: in words, in steps, and what it was fitted to. */
export function DoseView({ dose }: { readonly dose: Dose }) {
  const t = useWords()
  return (
    <div className={styles.dose}>
      <p>{dose.say}</p>
      <dl>
        {dose.start.amount > 0 && (
          <>
            <dt>{t('why.start')}</dt>
            <dd>{amountInWords(dose.start, t)}</dd>
          </>
        )}
        {dose.steps.map((step) => (
          <Step key={step.every} step={step} />
        ))}
        {dose.max && (
          <>
            <dt>{t('why.max')}</dt>
            <dd>{amountInWords(dose.max, t)}</dd>
          </>
        )}
      </dl>
      {dose.adjustedFor.length > 0 && (
        <div>
          <p className={styles.name}>{t('why.adjusted')}</p>
          <Facts facts={dose.adjustedFor} />
        </div>
      )}
      {dose.notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
      {!dose.verified && <Unverified />}
    </div>
  )
}

/** Up, or down where a drug is taken away, which has no start. */
function Step({ step }: { readonly step: Dose['steps'][number] }) {
  const t = useWords()
  const { add, every } = step
  const values = {
    amount: amountInWords({ ...add, amount: Math.abs(add.amount) }, t),
    every: spanInWords(every),
  }
  return (
    <>
      <dt>{t('why.step')}</dt>
      <dd>{add.amount < 0 ? t('why.stepDown', values) : t('why.stepEvery', values)}</dd>
    </>
  )
}

type Amount = NonNullable<Proposal['dose']>['start']

function amountInWords({ amount, unit, per, at }: Amount, t: Words): string {
  const plain = `${numberInWords(amount)} ${unitInWords(unit)}`
  const withPer = per ? t('why.amountPer', { amount: plain, per: spanInWords(per) }) : plain
  return at ? t('why.amountAt', { amount: withPer, at }) : withPer
}

/** `7 d` as `7 days`; `1 d` as `day`. */
function spanInWords(span: string): string {
  const whole = unitInWords(span)
  if (whole !== span) return whole
  const [count = '', unit = ''] = span.split(' ')
  return `${count} ${unitInWords(unit)}`.trim()
}
