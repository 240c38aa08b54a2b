import type { Carer, CarerList, MadeLink } from '@legato/server/api'
import { useState } from 'react'
import { HandedLink, type Made } from '../accounts/index.ts'
import { useAct, useLoad } from '../api/index.ts'
import { Part, Shown } from '../part/index.ts'
import type { Person } from '../person/index.ts'
import { Fault } from '../states/index.ts'
import { type Done, DoneLine } from '../undo/index.ts'
import { dateInWords, useWords, type Words } from '../words/index.ts'
import { CarerForm, type NewCarer } from './carer-form.tsx'
import { Row } from './row.tsx'
import styles from './trust.module.css'

/** Who reads for the patient: whom they name, until when, and the end of it. */
export function CarersPart({ person: { id, voice } }: { readonly person: Person }) {
  const t = useWords()
  const path = `/patients/${id}/carers`
  const loaded = useLoad<CarerList>(path)
  const { busy, failure, act } = useAct()
  const [done, setDone] = useState<Done>()
  const [made, setMade] = useState<Made>()
  const name = async (carer: NewCarer) => {
    const answer = await act(path, { method: 'POST', body: carer })
    if (answer.kind === 'ok') tell({ says: t(`trust.carerNamed.${voice}`, { name: carer.name }) })
    return answer.kind === 'ok'
  }
  const invite = async (carer: NewCarer) => {
    const answer = await act<MadeLink>(`${path}/link`, { method: 'POST', body: carer })
    if (answer.kind !== 'ok') return false
    setMade({ name: carer.name, link: answer.value.link })
    loaded.again()
    return true
  }
  const end = async ({ account, name: ended, until }: Carer) => {
    const answer = await act(`${path}/${account}`, { method: 'DELETE' })
    const before = { name: ended, ...(until && { until: until.slice(0, 10) }) }
    if (answer.kind === 'ok')
      tell({ says: t(`trust.carerEnded.${voice}`, { name: ended }), undo: () => name(before) })
  }
  const tell = (what: Done) => {
    setDone(what)
    loaded.again()
  }
  return (
    <Part title={t(`trust.carers.${voice}`)}>
      <p>{t(`trust.carersWhat.${voice}`)}</p>
      <Shown loaded={loaded} closed={t(`trust.closed.${voice}`)}>
        {({ carers }) => (
          <>
            {carers.length === 0 && (
              <p className={styles.quiet}>{t(`trust.carersNone.${voice}`)}</p>
            )}
            <ul className={styles.rows} aria-label={t(`trust.carers.${voice}`)}>
              {carers.map((one) => (
                <Row
                  key={one.account}
                  name={one.name}
                  about={spanOf(one, t)}
                  onEnd={() => end(one)}
                />
              ))}
            </ul>
            <Fault failure={failure} />
            <DoneLine done={done} />
            {made && <HandedLink {...made} onDone={() => setMade(undefined)} />}
            <CarerForm voice={voice} busy={busy} onInvite={invite} onName={name} />
          </>
        )}
      </Shown>
    </Part>
  )
}

function spanOf({ since, until }: Carer, t: Words): string {
  return [
    ...(since ? [t('trust.carerSince', { date: dateInWords(since) })] : []),
    ...(until ? [t('trust.carerUntil', { date: dateInWords(until) })] : []),
  ].join(' ')
}
