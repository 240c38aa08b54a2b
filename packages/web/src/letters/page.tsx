import type { DocumentList, Plan, PolicyList } from '@legato/server/api'
import type { Side } from '@legato/vascular'
import { useState } from 'react'
import { useLoad } from '../api/index.ts'
import { SubjectProvider } from '../fact/index.ts'
import { Choice } from '../part/index.ts'
import { OfPatient } from '../person/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Consents } from './consents.tsx'
import { Kept } from './kept.tsx'
import styles from './letters.module.css'
import { Policy } from './policy.tsx'

const SIDES: readonly Side[] = ['left', 'right']

/** What would a payer say, and what can I write? */
export function LettersPage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('letters.title')}>{({ id }) => <Letters patient={id} />}</OfPatient>
  )
}

function Letters({ patient: id }: { readonly patient: string }) {
  const t = useWords()
  const [leg, setLeg] = useState<Side>('left')
  const policies = useLoad<PolicyList>(`/patients/${id}/policies?leg=${leg}`)
  const plan = useLoad<Plan>(`/patients/${id}/plan`)
  const kept = useLoad<DocumentList>(`/patients/${id}/documents`)
  const failed = [policies, plan, kept].find(({ load }) => load.kind === 'failed')
  if (failed?.load.kind === 'failed')
    return <Failed failure={failed.load.failure} onRetry={failed.again} />
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{t('letters.intro')}</p>
      <section aria-labelledby="kept">
        <h2 id="kept">{t('letters.kept')}</h2>
        {kept.load.kind === 'ready' ? <Kept patient={id} list={kept.load.value} /> : <Lines />}
      </section>
      <section aria-labelledby="policies">
        <h2 id="policies">{t('letters.policies')}</h2>
        <Choice
          isPlain
          legend={t('letters.which')}
          of={SIDES}
          chosen={leg}
          say={(side) => t(`letters.leg.${side}`)}
          onChoose={setLeg}
        />
        {policies.load.kind === 'ready' ? (
          policies.load.value.map((answer) => (
            <SubjectProvider
              key={`${answer.policy.id} ${leg}`}
              value={{ patient: id, asOf: answer.asOf }}
            >
              <Policy patient={id} leg={leg} answer={answer} onWritten={kept.again} />
            </SubjectProvider>
          ))
        ) : (
          <Lines />
        )}
      </section>
      <section aria-labelledby="consent">
        <h2 id="consent">{t('letters.consent')}</h2>
        {plan.load.kind === 'ready' ? (
          <Consents patient={id} plan={plan.load.value} onWritten={kept.again} />
        ) : (
          <Lines />
        )}
      </section>
    </div>
  )
}

function Lines() {
  return (
    <Waiting>
      <Bar width="100%" height={44} />
    </Waiting>
  )
}
