import type { FollowUp, Plan, Proposal, Sequenced } from '@legato/server/api'
import { dateInWords, listInWords, useWords } from '../words/index.ts'
import styles from './order.module.css'
import part from './patient.module.css'

/** What comes first, what next, what apart, what after a failure; and what is measured again. */
export function Order({ plan }: { readonly plan: Plan }) {
  const t = useWords()
  const { sequence = [], followUps = [], proposals } = plan
  const labels = new Map(proposals.map(({ id, label }) => [id, label]))
  const along = new Set(proposals.filter(({ kind }) => ALONG.has(kind)).map(({ id }) => id))
  // What waits for facts stands with the proposals already; what goes on beside all has no order.
  const told = sequence.filter(
    ({ needs, safety, proposals: ids }) =>
      needs.length === 0 && (safety || !ids.every((id) => along.has(id))),
  )
  // To fold a single date would save no line.
  const atFirst = followUps.length === SOON + 1 ? followUps.length : SOON
  if (told.length + followUps.length === 0) return undefined
  return (
    <section id="order" className={part.part} aria-labelledby="order-title">
      <h2 id="order-title">{t('order.title')}</h2>
      <dl className={styles.order}>
        {told.map((one, index) => (
          <Step
            key={one.id}
            one={one}
            labels={labels}
            isSame={one.step === told[index - 1]?.step}
          />
        ))}
      </dl>
      {followUps.length > 0 && (
        <>
          <h3>{t('order.followUps')}</h3>
          <dl className={styles.order}>
            {followUps.slice(0, atFirst).map((one) => (
              <Again key={one.id} one={one} />
            ))}
          </dl>
          {followUps.length > atFirst && (
            <details className={styles.later}>
              <summary>{t('order.later', { count: followUps.length - atFirst })}</summary>
              <dl className={styles.order}>
                {followUps.slice(atFirst).map((one) => (
                  <Again key={one.id} one={one} />
                ))}
              </dl>
            </details>
          )}
        </>
      )}
    </section>
  )
}

const ALONG: ReadonlySet<Proposal['kind']> = new Set(['monitoring', 'education', 'lifestyle'])

const SOON = 2
const SHOWN = 4

function Step({
  one,
  labels,
  isSame,
}: {
  readonly one: Sequenced
  readonly labels: ReadonlyMap<string, string>
  /** As the step above, which has named it. */
  readonly isSame: boolean
}) {
  const t = useWords()
  const names = one.proposals.map((id) => labels.get(id) ?? id)
  const rest = names.length - SHOWN
  const shown = rest > 0 ? [...names.slice(0, SHOWN), t('order.more', { count: rest })] : names
  return (
    <div>
      <dt>
        <span className={isSame ? 'unseen' : undefined}>{t(`order.steps.${one.step}`)}</span>
      </dt>
      <dd>
        <strong>{rest > 0 ? shown.join(', ') : listInWords(shown)}</strong>{' '}
        <span className={styles.say}>{one.say}</span>
      </dd>
    </div>
  )
}

function Again({ one }: { readonly one: FollowUp }) {
  const t = useWords()
  const { from, to, notBefore, everyDays, say } = one
  const span = { from: dateInWords(from), to: dateInWords(to) }
  return (
    <div>
      <dt>
        {from === to ? span.from : t('order.span', span)}
        {everyDays && <span>{t('order.every', { count: everyDays })}</span>}
        {notBefore && <span>{t('order.notBefore', { date: dateInWords(notBefore) })}</span>}
      </dt>
      <dd>
        <p>{say}</p>
      </dd>
    </div>
  )
}
