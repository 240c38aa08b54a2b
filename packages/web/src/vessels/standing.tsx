import type { ExamStanding, SavedExam, VesselVersionList } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAct, useLoad } from '../api/index.ts'
import { SignerField, useSigner } from '../signing/index.ts'
import { Fault } from '../states/index.ts'
import { momentInWords, useWords, type Words } from '../words/index.ts'
import styles from './vessels.module.css'

interface Props {
  /** `/patients/:id/exams/:exam`. */
  readonly path: string
  /** The page of the exam as it is now. */
  readonly page: string
  readonly standing: ExamStanding
  readonly maySign: boolean
  /** The version that is kept now; none while the exam is new or being kept. */
  readonly version: string | undefined
  readonly isLocked: boolean
  readonly onChange: () => void
  readonly onSigned: () => void
}

/** Who stands for the exam, what a change of it would mean, and what was signed before. */
export function Standing(props: Props) {
  const t = useWords()
  const { standing, maySign, isLocked, onChange, path, page } = props
  const wasSigned = standing.status !== 'preliminary'
  return (
    <section className={styles.standing} aria-label={t('vessels.standing')}>
      <p data-status={standing.status}>{standingSaid(standing, t)}</p>
      {isLocked && (
        <p className={`${styles.hint} screen-only`}>
          {t(maySign ? 'vessels.changeMeans' : 'vessels.changeNotYours')}
        </p>
      )}
      {isLocked && maySign && (
        <Button className="screen-only" variant="default" onClick={onChange}>
          {t('vessels.changeIt')}
        </Button>
      )}
      {!isLocked && maySign && <Signs {...props} />}
      {wasSigned && <Earlier path={path} page={page} />}
    </section>
  )
}

export function standingSaid(standing: ExamStanding, t: Words): string {
  switch (standing.status) {
    case 'preliminary':
    case 'amended':
      return t(`vessels.stands.${standing.status}`)
    case 'final':
    case 'corrected': {
      const { by, at } = standing
      if (by === undefined || at === undefined) return t('vessels.stands.elsewhere')
      return t(`vessels.stands.${standing.status}`, { by, at: momentInWords(at) })
    }
  }
}

function Signs({ path, version, onSigned }: Props) {
  const t = useWords()
  const signer = useSigner()
  const [isMissing, setIsMissing] = useState(false)
  const { busy, failure, act } = useAct()
  const sign = async () => {
    const by = signer.by.trim()
    setIsMissing(by === '')
    if (by === '') return document.getElementById('signs-as')?.focus()
    const question = { method: 'POST', body: { version, by } } as const
    const answer = await act<SavedExam>(`${path}/signature`, question)
    if (answer.kind === 'ok') onSigned()
  }
  return (
    <div className={`${styles.signs} screen-only`}>
      <SignerField signer={signer} isMissing={isMissing} />
      <Button disabled={busy || version === undefined} onClick={sign}>
        {t('vessels.sign')}
      </Button>
      <Fault failure={failure} />
    </div>
  )
}

/** Versions that were signed, each to be read as it was. */
function Earlier({ path, page }: { readonly path: string; readonly page: string }) {
  const t = useWords()
  const { load } = useLoad<VesselVersionList>(`${path}/versions`)
  if (load.kind !== 'ready' || load.value.versions.length === 0) return null
  return (
    <ul className="screen-only" aria-label={t('vessels.versions')}>
      {load.value.versions.map(({ version, standing }) => (
        <li key={version}>
          <Link to={`${page}?version=${version}`}>
            {t('vessels.version', { version, says: standingSaid(standing, t) })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
