import type { ConsentList, ConsentState } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useLoad } from '../api/index.ts'
import { Part, Shown } from '../part/index.ts'
import type { Person } from '../person/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { type Done, DoneLine } from '../undo/index.ts'
import { dateInWords, dayOf, useWords, type Words } from '../words/index.ts'
import styles from './trust.module.css'

type Word = Pick<ConsentState, 'purpose' | 'permits'>

/** What the patient agreed to, purpose by purpose; each word can be changed and taken back. */
export function ConsentsPart({ person: { id, voice } }: { readonly person: Person }) {
  const t = useWords()
  const path = `/patients/${id}/consents`
  const loaded = useLoad<ConsentList>(path)
  const may = useSession().session.may.includes('consent')
  const { busy, failure, act } = useAct()
  const [done, setDone] = useState<Done>()
  const decide = async (word: Word, before: Word) => {
    const answer = await act(path, { method: 'POST', body: word })
    if (answer.kind !== 'ok') return
    const purpose = t(`trust.purpose.${word.purpose}`)
    setDone({ says: t('trust.decided', { purpose }), undo: () => decide(before, word) })
    loaded.again()
  }
  return (
    <Part title={t(`trust.consents.${voice}`)}>
      <p>{t(`trust.consentsWhat.${voice}`)}</p>
      <Fault failure={failure} />
      <DoneLine done={done} />
      <Shown loaded={loaded} closed={t(`trust.closed.${voice}`)}>
        {({ consents }) => (
          <ul className={styles.rows} aria-label={t(`trust.consents.${voice}`)}>
            {consents.map((one) => (
              <li key={one.purpose} className={styles.consent}>
                <div>
                  <h3>{t(`trust.purpose.${one.purpose}`)}</h3>
                  <p className={styles.quiet}>{t(`trust.purposeWhat.${voice}.${one.purpose}`)}</p>
                  <p data-said={one.permits ?? 'nothing'}>{saidOf(one, t)}</p>
                </div>
                {may && (
                  <Choices one={one} busy={busy} onSay={(word) => decide(word, wordOf(one))} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Part>
  )
}

/** What can be said now: never what was said last. */
function Choices({
  one: { purpose, permits },
  busy,
  onSay,
}: {
  readonly one: ConsentState
  readonly busy: boolean
  readonly onSay: (word: Word) => void
}) {
  const t = useWords()
  const named = { purpose: t(`trust.purpose.${purpose}`) }
  const act = (key: 'agree' | 'refuse' | 'takeBack', label: string, word: Word) => (
    <Button
      key={key}
      variant="default"
      disabled={busy}
      aria-label={label}
      onClick={() => onSay(word)}
    >
      {t(`trust.${key}`)}
    </Button>
  )
  return (
    <div className={styles.acts}>
      {permits !== true && act('agree', t('trust.agreeTo', named), { purpose, permits: true })}
      {permits !== false && act('refuse', t('trust.refuseTo', named), { purpose, permits: false })}
      {permits !== undefined && act('takeBack', t('trust.takeBackOf', named), { purpose })}
    </div>
  )
}

function wordOf({ purpose, permits }: ConsentState): Word {
  return permits === undefined ? { purpose } : { purpose, permits }
}

function saidOf({ permits, at }: ConsentState, t: Words): string {
  if (at === undefined) return t('trust.said.never')
  const date = dateInWords(dayOf(new Date(at)))
  if (permits === undefined) return t('trust.said.back', { date })
  return t(permits ? 'trust.said.yes' : 'trust.said.no', { date })
}
