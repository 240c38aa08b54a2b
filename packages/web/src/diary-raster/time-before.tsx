import type { BodyPart } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { type Done, DoneLine } from '../undo/index.ts'
import { useWords } from '../words/index.ts'
import styles from './raster.module.css'

const PARTS: readonly BodyPart[] = [
  ...(['left-leg', 'right-leg', 'left-arm', 'right-arm', 'trunk', 'head'] as const),
]

interface Props {
  readonly patient: string
  /** The server's today. */
  readonly asOf: string
  readonly onSaid: () => void
}

/** Asks, once and dated, what the diary of today is to be compared with where no nights were logged before. */
export function TimeBefore(props: Props) {
  const t = useWords()
  const { may } = useSession().session
  const [isOpen, setIsOpen] = useState(false)
  const [done, setDone] = useState<Done>()
  if (!may.includes('write')) return null
  const close = () => {
    setIsOpen(false)
    setDone({ says: t('raster.beforeSaved') })
    props.onSaid()
  }
  return (
    <section className={`${styles.before} screen-only`} aria-labelledby="time-before">
      <h3 id="time-before">{t('raster.before')}</h3>
      <p>{t('raster.beforeWhat')}</p>
      <DoneLine done={done} />
      {isOpen ? (
        <Asking {...props} onSaid={close} onCancel={() => setIsOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setIsOpen(true)}>
          {t('raster.beforeAsk')}
        </Button>
      )}
    </section>
  )
}

function Asking({ patient, asOf, onSaid, onCancel }: Props & { readonly onCancel: () => void }) {
  const t = useWords()
  const { busy, failure, act } = useAct()
  const [answered, setAnswered] = useState(asOf)
  const [onset, setOnset] = useState('')
  const [parts, setParts] = useState<readonly BodyPart[]>([])
  const chosen = PARTS.filter((part) => parts.includes(part))
  const turn = (part: BodyPart) =>
    setParts(parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const body = {
      answered,
      ...(onset && { onset }),
      ...(chosen.length > 0 && { parts: chosen }),
    }
    const answer = await act(`/patients/${patient}/time-before`, { method: 'PUT', body })
    if (answer.kind === 'ok') onSaid()
  }
  return (
    <form onSubmit={save} aria-label={t('raster.before')}>
      <TextInput
        type="date"
        label={t('raster.beforeDay')}
        description={t('raster.beforeDayHint')}
        required
        withAsterisk={false}
        max={asOf}
        value={answered}
        onChange={({ currentTarget }) => setAnswered(currentTarget.value)}
      />
      <TextInput
        type="time"
        label={t('raster.beforeOnset')}
        value={onset}
        onChange={({ currentTarget }) => setOnset(currentTarget.value)}
      />
      <fieldset className={styles.parts}>
        <legend>{t('raster.beforeParts')}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => turn(part)} />
            {t(`diary.parts.${part}`)}
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{t('raster.beforeEmpty')}</p>
      <Fault failure={failure} />
      <div className={styles.acts}>
        <Button type="submit" loading={busy} disabled={onset === '' && chosen.length === 0}>
          {t('raster.beforeSave')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('account.cancel')}
        </Button>
      </div>
    </form>
  )
}
