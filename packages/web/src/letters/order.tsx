import type { DocumentKind, WrittenDocument } from '@legato/server/api'
import type { Side } from '@legato/vascular'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import styles from './letters.module.css'

interface Ordering {
  readonly patient: string
  readonly order: {
    readonly kind: DocumentKind
    readonly about: string
    readonly leg?: Side
  }
  readonly label: string
  readonly onWritten: () => void
}

/** Writes a draft into the record; a letter says what is to be treated and who signs. */
export function Order({ patient, order, label, onWritten }: Ordering) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [treatment, setTreatment] = useState('')
  const [signer, setSigner] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = order.kind === 'payer-letter' ? { treatment, signer } : {}
    const question = { method: 'POST', body: { ...order, ...said } } as const
    const answer = await act<WrittenDocument>(`/patients/${patient}/documents`, question)
    if (answer.kind === 'ok') onWritten()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Fault failure={failure} />
      {order.kind === 'payer-letter' && (
        <>
          <TextInput
            label={t('letters.treatment')}
            description={t('letters.treatmentHint')}
            maxLength={200}
            required
            withAsterisk={false}
            value={treatment}
            onChange={({ currentTarget }) => setTreatment(currentTarget.value)}
          />
          <TextInput
            label={t('letters.signer')}
            description={t('letters.signerHint')}
            maxLength={200}
            required
            withAsterisk={false}
            value={signer}
            onChange={({ currentTarget }) => setSigner(currentTarget.value)}
          />
        </>
      )}
      <Button type="submit" loading={busy} variant="light">
        {label}
      </Button>
    </form>
  )
}
