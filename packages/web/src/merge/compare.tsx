import type { Comparison, Difference, Merged, PatientAccount } from '@legato/server/api'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { useAct, useLoad } from '../api/index.ts'
import { Part, Shown } from '../part/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './merge.module.css'
import { Sides } from './sides.tsx'

interface Given {
  readonly kept: string
  readonly replaced: string
  readonly onAnother: () => void
  /** Told the name of whom it was. */
  readonly onMerged: (name: string) => void
}

/** The two side by side; every difference is confirmed by hand, and the reason given. */
export function Compare(given: Given) {
  const t = useWords()
  const { kept, replaced, onAnother } = given
  const loaded = useLoad<Comparison>(`/patients/${kept}/merge/${replaced}`)
  return (
    <Part title={t('merging.compare')}>
      <Shown loaded={loaded} closed={t('trust.closed.staff')}>
        {(comparison) => (
          <>
            <Sides comparison={comparison} />
            <p className={styles.quiet}>{t('merging.moves', { count: comparison.moves })}</p>
            <AccountLeft replaced={replaced} />
            <Confirm {...given} comparison={comparison} />
          </>
        )}
      </Shown>
      <p className={styles.ways}>
        <button type="button" className="quiet" onClick={onAnother}>
          {t('merging.another')}
        </button>
        <Link to={`/patients/${replaced}/merge?with=${kept}`}>{t('merging.swap')}</Link>
      </p>
    </Part>
  )
}

/** Who may open the other record is not taken over: the patient's own account would open nothing. */
function AccountLeft({ replaced }: { readonly replaced: string }) {
  const t = useWords()
  const { load } = useLoad<PatientAccount>(`/patients/${replaced}/account`)
  if (load.kind !== 'ready' || load.value.state === 'none') return undefined
  return <p role="note">{t('merging.account', { name: load.value.name })}</p>
}

function Confirm({
  kept,
  replaced,
  onMerged,
  comparison,
}: Given & { readonly comparison: Comparison }) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [confirmed, setConfirmed] = useState<readonly Difference[]>([])
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const { differences } = comparison
  const isReady = differences.every((one) => confirmed.includes(one)) && reason.trim().length >= 10
  const turn = (one: Difference, isOn: boolean) =>
    setConfirmed(isOn ? [...confirmed, one] : confirmed.filter((each) => each !== one))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isReady) return
    const body = { replaced, confirmed, reason: reason.trim() }
    const answer = await act<Merged>(`/patients/${kept}/merge`, { method: 'POST', body })
    if (answer.kind === 'ok') onMerged(comparison.replaced.names[0] ?? t('patient.unnamed'))
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {differences.map((one) => (
        <label key={one} className={styles.confirm}>
          <input
            type="checkbox"
            checked={confirmed.includes(one)}
            onChange={({ currentTarget }) => turn(one, currentTarget.checked)}
          />
          {t(`merging.confirm.${one}`)}
        </label>
      ))}
      <Textarea
        label={t('merging.reason')}
        description={t('merging.reasonHint')}
        maxLength={1000}
        autosize
        minRows={2}
        value={reason}
        error={asked && !isReady && t('merging.missing')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Fault failure={failure} />
      <div>
        <Button type="submit" loading={busy}>
          {t('merging.act')}
        </Button>
      </div>
    </form>
  )
}
